package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.shared.Seal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a recommendation says with the cards behind it, as the public reads it or would if it were published now (P8). Withdrawn
 * and hidden cards say nothing.
 */
public record PublicWords(String title, String text, Set<PublicCard> cards) {

    public PublicWords {
        cards = Set.copyOf(cards);
    }

    static PublicWords of(String title, String text, Collection<ContributionCard> behind) {
        return new PublicWords(
                title,
                text,
                behind.stream()
                        .filter(ContributionCard::isShown)
                        .map(PublicCard::of)
                        .collect(Collectors.toSet()));
    }

    /** By card. */
    public Map<ContributionId, PublicCard> byCard() {
        return cards.stream().collect(Collectors.toMap(PublicCard::card, Function.identity()));
    }

    /** What travels with whoever publishes these words: only these are published by it. */
    public String seal() {
        var onCards = cards.stream()
                .sorted(Comparator.comparing(card -> card.card().value()))
                .flatMap(card ->
                        Stream.of(card.card().value().toString(), card.kind().name(), card.text(), card.language()));
        return Seal.of(Stream.concat(Stream.of(title, text), onCards).toList());
    }
}
