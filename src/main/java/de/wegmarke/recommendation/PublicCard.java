package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a card behind a recommendation said when that was published (P8).
 *
 * @param language of the words
 */
@Embeddable
public record PublicCard(
        @AttributeOverride(name = "value", column = @Column(name = "contribution"))
        ContributionId card,

        @Column(name = "kind") @Enumerated(EnumType.STRING) Kind kind,

        @Column(name = "text") String text,
        @Column(name = "language") String language) {

    static PublicCard of(ContributionCard card) {
        return new PublicCard(card.id(), card.kind(), card.text(), card.language());
    }

    /** The card with these words instead of those of now. */
    ContributionCard onto(ContributionCard now) {
        return now.saying(kind, text, language);
    }
}
