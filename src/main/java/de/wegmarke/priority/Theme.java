package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Speaker;
import de.wegmarke.people.Person;
import de.wegmarke.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the theme desk reads out of the cards of all groups (Thema des Tages). The cards stay where they are, and one may be
 * part of several themes.
 */
@Entity
public class Theme extends CardsTogether {

    @EmbeddedId
    private ThemeId id;

    /** That the hall sees it; null while it does not. */
    private @Nullable Revelation revelation;

    @ElementCollection
    @CollectionTable(name = "theme_card", joinColumns = @JoinColumn(name = "theme"))
    @AttributeOverride(name = "value", column = @Column(name = "contribution"))
    private Set<ContributionId> cards = new HashSet<>();

    protected Theme() {}

    /** @throws RuleViolation without a card, or if the heading is empty or too long */
    Theme(ConferenceId conference, Set<ContributionId> cards, String heading, Person by, Instant when) {
        super(conference, heading, by, when);
        if (cards.isEmpty()) {
            throw new RuleViolation("contribution.theme-without-cards");
        }
        this.id = ThemeId.next();
        this.cards = new HashSet<>(cards);
        changed();
    }

    /** The hall sees it from now on, or no longer. */
    void reveal(boolean shown, Person by, Instant when) {
        mustNotBeDissolved();
        if (shown != isRevealed()) {
            revelation = shown ? new Revelation(by.id().value(), when) : null;
            changed();
        }
    }

    boolean isRevealed() {
        return revelation != null;
    }

    public ThemeId id() {
        return id;
    }

    /** @param all its own cards and perhaps others, as they are now */
    ThemeLine line(List<ContributionCard> all) {
        var there = all.stream().filter(card -> cards.contains(card.id())).toList();
        return new ThemeLine(
                id,
                version(),
                heading(),
                isRevealed(),
                Voices.of(
                        there.stream()
                                .filter(card -> !card.withdrawn())
                                .map(card -> new Speaker(card.id(), card.groupId(), card.author()))
                                .toList(),
                        there.stream().filter(ContributionCard::isShown).count()),
                cards);
    }

    @Override
    Set<ContributionId> own() {
        return cards;
    }

    @Override
    void changed() {
        touched(conference().themes());
    }

    @Override
    String gone() {
        return "contribution.theme-dissolved";
    }
}
