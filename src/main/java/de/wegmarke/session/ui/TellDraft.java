package de.wegmarke.session.ui;

import de.wegmarke.conference.DraftDesk;
import de.wegmarke.conference.Membership;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells that a participant has begun to write, no more often than anybody needs to know. */
class TellDraft {

    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final DraftDesk desk;
    private final Membership by;
    private final Clock clock;
    private Instant told = Instant.EPOCH;
    private boolean there;

    TellDraft(DraftDesk desk, Membership by, Clock clock) {
        this.desk = desk;
        this.by = by;
        this.clock = clock;
    }

    /** @param written what stands there; empty for nothing */
    void look(String written) {
        var now = clock.instant();
        if (written.isEmpty()
                ? there || told.equals(Instant.EPOCH)
                : !there || told.plus(OFTEN).isBefore(now)) {
            there = !written.isEmpty();
            told = now;
            desk.tell(by, there);
        }
    }
}
