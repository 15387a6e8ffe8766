package de.wegmarke.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.WrittenCard;
import de.wegmarke.conference.WrittenCards;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.contribution.Details;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the cards that somebody wrote. */
@Component
@Transactional(readOnly = true)
class WhatBecame implements WrittenCards {

    private final ContributionRegister contributions;
    private final Recommendations recommendations;

    WhatBecame(ContributionRegister contributions, Recommendations recommendations) {
        this.contributions = contributions;
        this.recommendations = recommendations;
    }

    @Override
    public List<WrittenCard> by(ParticipantId author) {
        var cards = contributions.by(author);
        if (cards.isEmpty()) {
            return List.of();
        }
        var uses = recommendations
                .publicUses(cards.stream().map(ContributionCard::id).toList())
                .stream()
                .collect(groupingBy(Use::contribution, mapping(Use::recommendation, toList())));
        return cards.stream()
                .map(card -> new WrittenCard(
                        card.name(),
                        card.kind(),
                        card.fieldTitle(),
                        card.text(),
                        more(card.details()),
                        card.language(),
                        card.arrivedAt(),
                        Objects.requireNonNullElse(card.hiddenBecause(), ""),
                        card.withdrawn(),
                        uses.getOrDefault(card.id(), List.of())))
                .toList();
    }

    private static Map<String, String> more(Details details) {
        var more = new LinkedHashMap<String, String>();
        details.words().forEach((aspect, said) -> more.put(aspect.name(), said));
        return more;
    }
}
