package de.wegmarke.recommendation;

import static java.util.stream.Collectors.toMap;

import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionCard;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cards behind recommendations as the public sees them (E4), with the words of the moment at which they were published (P8).
 *
 * @param shown published, and neither withdrawn nor hidden since
 * @param hidden how many more are hidden: nobody reads them, but their voices count (C7a), so one is told that there are some
 * @param waiting how many more came to it since and are not published yet; their voices count, too
 */
public record PublicSources(List<ContributionCard> shown, long hidden, long waiting) {

    /** @param published of several words of one card the last count */
    static PublicSources of(List<ContributionCard> behind, List<PublicCard> published) {
        var words = published.stream().collect(toMap(PublicCard::card, Function.identity(), (earlier, later) -> later));
        var readable = behind.stream().filter(ContributionCard::isShown).toList();
        var shown = readable.stream()
                .flatMap(card -> Stream.ofNullable(words.get(card.id())).map(said -> said.onto(card)))
                .toList();
        return new PublicSources(shown, CardCount.of(behind).hidden(), readable.size() - shown.size());
    }
}
