package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the moderation log.
 *
 * @param who the name that the account has today; null for one that has none any more
 * @param because the reason that the author reads; empty where it was shown again
 * @param conference its code, since each counts its groups anew
 * @param group its number in the conference
 * @param number of the card in its group
 * @param text as the card was worded then; empty once its author took it back
 */
public record ModerationLine(
        UUID id,
        Instant at,
        @Nullable String who,
        ModerationDeed deed,
        String because,
        String conference,
        GroupId groupId,
        int group,
        String groupName,
        int number,
        String text,
        String language) {

    /** Group and number of the card, as one says it: G4-23. */
    public String card() {
        return "G" + group + "-" + number;
    }
}
