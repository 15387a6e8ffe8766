package de.wegmarke.ui.parts;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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

    /** The day as one reads it aloud: 8. November 2019. */
    public static String written(LocalDate day, Locale reader) {
        return pattern("shared.format.day", reader).format(day);
    }

    /** The same with its weekday: Freitag, 8. November 2019. */
    public static String weekday(LocalDate day, Locale reader) {
        return pattern("shared.format.weekday", reader).format(day);
    }

    private static DateTimeFormatter pattern(String key, Locale reader) {
        return DateTimeFormatter.ofPattern(I18NProvider.translate(reader, key), reader);
    }

    /** A time of day: 14:30. */
    public static String time(LocalTime time, Locale reader) {
        return pattern("shared.format.time", reader).format(time);
    }

    /** Day and time of day. */
    public static String moment(Instant moment, Clock clock, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader)
                .format(moment.atZone(clock.getZone()));
    }

    /** Day and time of day, where the clock hangs that the reader looks at. */
    static String moment(LocalDateTime moment, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader)
                .format(moment);
    }
}
