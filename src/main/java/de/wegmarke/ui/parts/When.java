package de.wegmarke.ui.parts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times as the reader writes them: 08.11.2019. */
public final class When {

    private When() {}

    public static String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader)
                .format(day);
    }

    /** @param clock says in which zone the reader lives */
    public static String day(Instant moment, Clock clock, Locale reader) {
        return day(LocalDate.ofInstant(moment, clock.getZone()), reader);
    }

    /** Day and time of day. */
    public static String moment(Instant moment, Clock clock, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader)
                .format(moment.atZone(clock.getZone()));
    }
}
