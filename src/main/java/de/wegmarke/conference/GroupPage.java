package de.wegmarke.conference;

import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One breakout group, whole, as a screen shows it.
 *
 * @param places how many the room holds; null if nobody has said so
 * @param question its own
 * @param questionNow what it is asked in this step instead; empty for its own question
 * @param until when the time for the phase is over; null while nobody has said so
 * @param code the code on the wall; null after it was revoked
 * @param newcomers whether it takes in whom it does not know yet
 * @param inFront the id of what everybody looks at; null while that is nothing in particular
 */
public record GroupPage(
        GroupId id,
        long version,
        ConferenceId conference,
        int number,
        String name,
        String room,
        @Nullable Integer places,
        String question,
        String questionNow,
        Phase phase,
        @Nullable Instant until,
        @Nullable JoinCode code,
        Collecting collecting,
        boolean newcomers,
        @Nullable UUID inFront,
        List<FieldId> fields,
        Set<AccountId> moderators) {

    /** What it is asked now: that of the step, else its own; may be empty. */
    public String asked() {
        return questionNow.isEmpty() ? question : questionNow;
    }

    /** The code by which newcomers come in; empty while it takes in none. */
    public Optional<JoinCode> openCode() {
        return newcomers ? Optional.ofNullable(code) : Optional.empty();
    }
}
