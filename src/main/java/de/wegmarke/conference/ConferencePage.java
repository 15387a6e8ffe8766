package de.wegmarke.conference;

import de.wegmarke.guideline.EditionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conference, whole, as a screen shows it.
 *
 * @param watchWords those at which writing a card warns that it may name a private person
 * @param publishedAt when its results were published; null while they are not public (E4)
 */
public record ConferencePage(
        ConferenceId id,
        long version,
        String code,
        String slug,
        String title,
        Instant begins,
        Instant ends,
        String place,
        String agenda,
        List<String> guidingQuestions,
        List<String> watchWords,
        EditionId edition,
        Contact contact,
        Wifi wifi,
        Window joinable,
        ConferenceState state,
        @Nullable Instant publishedAt) {

    public boolean isPublished() {
        return publishedAt != null;
    }
}
