package de.wegmarke.ui.parts;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.shared.Check;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A day and a time of day, typed or chosen, in the reader's own format: 08.11.2019, 14:00. */
public class Moment extends DateTimePicker {

    private final ZoneId zone;

    /** @param zone where the clock hangs by which the time is meant */
    public Moment(String label, ZoneId zone) {
        super(label);
        this.zone = zone;
        setStep(Duration.ofMinutes(15));
        // What opens by itself covers the field on a phone, and the keyboard does not need it.
        setAutoOpen(false);
        setMin(Check.FIRST_DAY.atStartOfDay());
        setMax(Check.LAST_DAY.atTime(LocalTime.MAX));
        setDatePickerI18n(DayField.words(getLocale()));
        var bad = I18NProvider.translate("ui.moment.bad");
        setI18n(new DateTimePickerI18n()
                .setDateLabel(I18NProvider.translate("ui.moment.day"))
                .setTimeLabel(I18NProvider.translate("ui.moment.time"))
                .setBadInputErrorMessage(bad)
                .setIncompleteInputErrorMessage(bad)
                .setMinErrorMessage(I18NProvider.translate("ui.no-such-year"))
                .setMaxErrorMessage(I18NProvider.translate("ui.no-such-year")));
    }

    /** The instant that was typed; empty as long as the day or the time is missing. */
    public Optional<Instant> instant() {
        return getOptionalValue().map(local -> local.atZone(zone).toInstant());
    }

    public void show(Instant instant) {
        setValue(instant.atZone(zone).toLocalDateTime());
    }
}
