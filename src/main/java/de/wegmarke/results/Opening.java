package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.contribution.KindCards;
import de.wegmarke.priority.Voices;
import java.util.List;

/**
 * What the conferences that are shown came to so far, from cards to what is done: the same that the list below shows (A5).
 *
 * @param shown the latest first
 * @param kinds how many cards of each kind, hidden and withdrawn ones left out
 */
public record Opening(
        List<ConferencePage> shown,
        Voices voices,
        List<KindCards> kinds,
        long recommendations,
        long projects,
        long done) {

    static Opening of(List<ConferencePage> shown, CardCounts.Count cards, Sums sums) {
        return new Opening(
                shown,
                cards.voices(),
                cards.kinds(),
                sums.recommendations(shown),
                sums.projects(shown),
                sums.done(shown));
    }

    /** The latest of those that are shown. */
    public ConferencePage conference() {
        return shown.getFirst();
    }
}
