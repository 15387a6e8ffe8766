package de.wegmarke.conference;

import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One breakout group, whole, as a screen shows it.
 *
 * @param places how many the room holds; null if nobody has said so
 * @param until when the time for the phase is over; null while nobody has said so
 * @param code the code on the wall; null after it was revoked
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
        Phase phase,
        @Nullable Instant until,
        @Nullable JoinCode code,
        Collecting collecting,
        List<FieldId> fields,
        Set<AccountId> moderators) {}
