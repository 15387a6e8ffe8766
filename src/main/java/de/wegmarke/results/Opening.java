package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.KindCards;
import de.wegmarke.priority.Voices;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the conferences that are shown came to so far, from cards to what is done: the same that the list below shows (A5).
 *
 * @param shown the latest first
 * @param kinds how many cards of each kind, hidden and withdrawn ones left out
 */
record Opening(
        List<ConferencePage> shown,
        Voices voices,
        List<KindCards> kinds,
        long recommendations,
        long projects,
        long done) {

    static Opening of(List<ConferencePage> shown, Voices voices, List<KindCards> counted, Published published) {
        var ids = shown.stream().map(ConferencePage::id).collect(Collectors.toSet());
        var cards = counted.stream().collect(Collectors.toMap(KindCards::kind, KindCards::cards));
        var projects = published.projects().stream()
                .filter(project -> ids.contains(project.conference()))
                .toList();
        return new Opening(
                shown,
                voices,
                Arrays.stream(Kind.values())
                        .map(kind -> new KindCards(kind, cards.getOrDefault(kind, 0L)))
                        .toList(),
                published.recommendations().stream()
                        .filter(card -> ids.contains(card.conference()))
                        .count(),
                projects.size(),
                projects.stream()
                        .filter(project -> Standing.of(project) == Standing.DONE)
                        .count());
    }

    /** The latest of those that are shown. */
    public ConferencePage conference() {
        return shown.getFirst();
    }
}
