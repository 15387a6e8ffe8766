package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.Spot;
import de.wegmarke.contribution.Voices;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one conference came to so far: from cards to what is done.
 *
 * @param kinds how many cards of each kind, hidden and withdrawn ones left out
 */
record Opening(
        ConferencePage conference,
        Voices voices,
        List<KindCount> kinds,
        long recommendations,
        long projects,
        long done) {

    /** How many cards are of one kind. */
    record KindCount(Kind kind, long cards) {}

    static Opening of(ConferencePage conference, Voices voices, List<Spot> spots, Published published) {
        var cards = spots.stream().collect(Collectors.groupingBy(Spot::kind, Collectors.summingLong(Spot::cards)));
        var projects = published.projects().stream()
                .filter(project -> project.conference().equals(conference.id()))
                .toList();
        return new Opening(
                conference,
                voices,
                Arrays.stream(Kind.values())
                        .map(kind -> new KindCount(kind, cards.getOrDefault(kind, 0L)))
                        .toList(),
                published.recommendations().stream()
                        .filter(card -> card.conference().equals(conference.id()))
                        .count(),
                projects.size(),
                projects.stream()
                        .filter(project -> Standing.of(project) == Standing.DONE)
                        .count());
    }
}
