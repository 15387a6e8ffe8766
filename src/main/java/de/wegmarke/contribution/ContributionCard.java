package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.guideline.FieldId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One card as lists show it.
 *
 * @param number its number in its group
 * @param group the group's number in the conference
 * @param details what more is said on it (C4)
 * @param translations what it says in other languages (C9)
 * @param hiddenBecause the moderator's reason; null while the card is not hidden
 * @param voice for whom a scribe wrote it (C8), empty if they have no name; null if its author wrote it themselves
 * @param withdrawn whether its author took it back (C5): it counts nowhere, and stands only where it lay already
 * @param removed whether the device it came from was taken out of the group
 * @param fromFile whether it came with others out of a file
 * @param late whether it came after the group had stopped collecting (C1)
 */
public record ContributionCard(
        ContributionId id,
        long version,
        GroupId groupId,
        int group,
        String groupName,
        ParticipantId author,
        int number,
        Kind kind,
        FieldId field,
        int fieldNumber,
        String fieldTitle,
        String text,
        Details details,
        Translations translations,
        String language,
        Instant arrivedAt,
        boolean late,
        @Nullable String voice,
        @Nullable String hiddenBecause,
        boolean withdrawn,
        boolean removed,
        boolean fromFile) {

    /** The same card with the words of another moment. */
    public ContributionCard saying(Kind kind, String text, String language) {
        return new ContributionCard(
                id,
                version,
                groupId,
                group,
                groupName,
                author,
                number,
                kind,
                field,
                fieldNumber,
                fieldTitle,
                text,
                details,
                translations,
                language,
                arrivedAt,
                late,
                voice,
                hiddenBecause,
                withdrawn,
                removed,
                fromFile);
    }

    /** All that is said on it, as one text. */
    public String words() {
        return details.words().isEmpty() ? text : text + "\n" + details.together();
    }

    /** Group and number, as one says it: G4-23. */
    public String name() {
        return "G" + group + "-" + number;
    }

    public boolean isHidden() {
        return hiddenBecause != null;
    }

    /** Whether everybody can read it (A5, E4). */
    public boolean isShown() {
        return !withdrawn && !isHidden();
    }

    public boolean isBy(ParticipantId participant) {
        return author.equals(participant);
    }
}
