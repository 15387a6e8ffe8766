package de.wegmarke.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
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

    /** How the reader writes, names and chooses days. */
    static DatePickerI18n words(Locale reader) {
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
                .setToday(I18NProvider.translate(reader, "ui.today"))
                .setCancel(I18NProvider.translate(reader, "ui.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate(reader, "ui.not-a-day"))
                .setMinErrorMessage(I18NProvider.translate(reader, "ui.no-such-year"))
                .setMaxErrorMessage(I18NProvider.translate(reader, "ui.no-such-year"));
    }

    /** Java's own list begins with an empty place. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
