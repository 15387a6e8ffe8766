package de.wegmarke.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far it is with asking an institution, as somebody saw it: whoever asks or answers brings it along, so that no answer is
 * replaced unseen (P2, A1).
 *
 * @param requestedAt when the institution was asked; null while none was
 * @param answeredAt when it answered; null while it has not
 */
public record Inquiry(
        Commitment commitment,
        @Nullable Instant requestedAt,
        @Nullable Instant answeredAt) {

    /** Nobody has been asked. */
    public static final Inquiry NONE = new Inquiry(Commitment.OPEN, null, null);
}
