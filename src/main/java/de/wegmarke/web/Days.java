package de.wegmarke.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Writes days and times as the reader is used to: 8. November 2019, 14:00 Uhr. Templates know it as {@code days}. */
public final class Days {

    private final DateTimeFormatter day;
    private final DateTimeFormatter time;
    private final ZoneId zone;

    public Days(MessageSource translations, Locale language, ZoneId zone) {
        this.day = formatter(translations, "shared.format.day", language);
        this.time = formatter(translations, "shared.format.time", language);
        this.zone = zone;
    }

    private static DateTimeFormatter formatter(MessageSource translations, String key, Locale language) {
        return DateTimeFormatter.ofPattern(translations.getMessage(key, null, language), language);
    }

    public String day(LocalDate when) {
        return day.format(when);
    }

    public String day(Instant when) {
        return day.format(when.atZone(zone));
    }

    public String time(Instant when) {
        return time.format(when.atZone(zone));
    }

    /** The day as machines read it. */
    public String iso(Instant when) {
        return LocalDate.ofInstant(when, zone).toString();
    }
}
