package de.wegmarke.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Understands when something happens in a script: "2019-11-08", "2019-11-08 14:00", or days from the day the example is
 * loaded, "today-40", for what must be recent or overdue whenever somebody looks at it.
 */
record Days(LocalDate today, ZoneId zone) {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);

    static Days seenFrom(Clock clock) {
        return new Days(LocalDate.now(clock), clock.getZone());
    }

    LocalDate day(String written) {
        return written.startsWith("today")
                ? today.plusDays(Long.parseLong(written.substring("today".length())))
                : LocalDate.parse(written);
    }

    /** The instant; ten o'clock if only the day is written. */
    Instant instant(String written) {
        var parts = written.split(" ", 2);
        var time = parts.length == 2 ? LocalTime.parse(parts[1]) : IN_THE_MORNING;
        return day(parts[0]).atTime(time).atZone(zone).toInstant();
    }
}
