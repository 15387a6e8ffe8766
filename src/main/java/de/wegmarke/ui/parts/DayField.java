package de.wegmarke.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.wegmarke.shared.Check;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day, typed or chosen, in the reader's own format and words. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        var reader = getLocale();
        setLocale(reader);
        // What opens by itself covers the form and hides it from screen readers; the keyboard does not need it.
        setAutoOpen(false);
        setMin(Check.FIRST_DAY);
        setMax(Check.LAST_DAY);
        setI18n(words(reader));
    }

    private DatePickerI18n words(Locale reader) {
        var symbols = new DateFormatSymbols(reader);
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, reader);
        var firstDay = WeekFields.of(reader).getFirstDayOfWeek();
        return new DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(firstDay == DayOfWeek.SUNDAY ? 0 : firstDay.getValue())
                .setDateFormat(
                        pattern.replaceAll("y+", "yyyy").replaceAll("d+", "dd").replaceAll("M+", "MM"))
                .setToday(getTranslation("ui.today"))
                .setCancel(getTranslation("ui.cancel"))
                .setBadInputErrorMessage(getTranslation("ui.not-a-day"))
                .setMinErrorMessage(getTranslation("ui.no-such-year"))
                .setMaxErrorMessage(getTranslation("ui.no-such-year"));
    }

    /** Java's own list begins with an empty place. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
