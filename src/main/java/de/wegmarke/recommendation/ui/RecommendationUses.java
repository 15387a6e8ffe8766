package de.wegmarke.recommendation.ui;

import static java.util.stream.Collectors.joining;

import de.wegmarke.contribution.CardUse;
import de.wegmarke.contribution.CardUses;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.recommendation.RecommendationDesk;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cards go on as recommendations. */
@Component
class RecommendationUses implements CardUses {

    private final RecommendationDesk desk;

    RecommendationUses(RecommendationDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<CardUse> of(Collection<ContributionId> cards) {
        return desk.uses(cards).stream()
                .map(use -> new CardUse(
                        use.contribution(), use.recommendation(), RecommendationRoutes.to(use.recommendation())))
                .toList();
    }

    @Override
    public String form(Collection<ContributionId> cards) {
        return RecommendationRoutes.FORM + "?cards="
                + cards.stream().map(card -> card.value().toString()).collect(joining(","));
    }
}
