package de.wegmarke.project;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long what an institution says of its project waits for a coordinator before the public reads it by itself (P8). */
@Component
class WaitingTime {

    private static final String NEVER = "never";

    private final String days;
    private final ZoneId zone;

    /** @param days as the operator set them: a number, or {@code never} */
    WaitingTime(@Value("${wegmarke.reports-public-after}") String days, Clock clock) {
        this.days = days;
        this.zone = clock.getZone();
    }

    /**
     * From when on the public reads what somebody says now: at once, if it is somebody with an account, who releases it by saying
     * it; never by itself, if null. The end of a wait is a full minute, as kept pages are made anew with each.
     */
    @Nullable Instant end(Signature by, Instant now) {
        if (by.account() != null) {
            return now;
        }
        if (days.equals(NEVER)) {
            return null;
        }
        var wait = Integer.parseInt(days);
        return wait == 0
                ? now
                : now.atZone(zone)
                        .plusDays(wait)
                        .plusMinutes(1)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toInstant();
    }
}
