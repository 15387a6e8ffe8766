package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Speaker;
import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the theme desk reads out of the cards of all groups (Thema des Tages). It knows its cards; they know nothing of it and
 * stay where they are, and one card may be part of several.
 */
@Entity
public class Theme extends Aggregate {

    /** The most characters a heading takes. */
    public static final int LONGEST = 80;

    @EmbeddedId
    private ThemeId id;

    private ConferenceId conference;
    private String heading;
    private UUID madeBy;
    private Instant madeAt;

    /** That the hall sees it; null while it does not. */
    private @Nullable Revelation revelation;

    private @Nullable Dissolution dissolution;

    @ElementCollection
    @CollectionTable(name = "theme_card", joinColumns = @JoinColumn(name = "theme"))
    @AttributeOverride(name = "value", column = @Column(name = "contribution"))
    private Set<ContributionId> cards = new HashSet<>();

    protected Theme() {}

    /** @throws RuleViolation without a card, or if the heading is empty or too long */
    Theme(ConferenceId conference, Set<ContributionId> cards, String heading, Person by, Instant when) {
        if (cards.isEmpty()) {
            throw new RuleViolation("contribution.theme-without-cards");
        }
        this.id = ThemeId.next();
        this.conference = conference;
        this.cards = new HashSet<>(cards);
        this.madeBy = by.id().value();
        this.madeAt = when;
        write(heading);
    }

    void add(Set<ContributionId> more) {
        mustNotBeDissolved();
        cards.addAll(more);
        changed();
    }

    /** Without any card left it is dissolved as it was, so that it can be put together again; whether it was. */
    boolean takeOut(Set<ContributionId> some, Person by, Instant when) {
        mustNotBeDissolved();
        var all = some.containsAll(cards);
        if (all) {
            dissolve(by, when);
        } else {
            cards.removeAll(some);
            changed();
        }
        return all;
    }

    void rename(String heading) {
        mustNotBeDissolved();
        write(heading);
    }

    /** The hall sees it from now on, or no longer. */
    void reveal(boolean shown, Person by, Instant when) {
        mustNotBeDissolved();
        if (shown != isRevealed()) {
            revelation = shown ? new Revelation(by.id().value(), when) : null;
            changed();
        }
    }

    /** The theme itself is kept: nothing is erased. */
    void dissolve(Person by, long seen, Instant when) {
        mustNotBeDissolved();
        mustBeAsSeen(seen);
        dissolve(by, when);
    }

    private void dissolve(Person by, Instant when) {
        dissolution = new Dissolution(by.id().value(), when);
        changed();
    }

    /** Undoes {@link #dissolve}. */
    void restore() {
        if (dissolution != null) {
            dissolution = null;
            changed();
        }
    }

    private void write(String heading) {
        this.heading = Words.requiredLine(heading, "contribution.cluster-heading", LONGEST);
        changed();
    }

    private void mustNotBeDissolved() {
        if (dissolution != null) {
            throw new RuleViolation("contribution.theme-dissolved");
        }
    }

    boolean isRevealed() {
        return revelation != null;
    }

    public ThemeId id() {
        return id;
    }

    ConferenceId conference() {
        return conference;
    }

    /** @param all the cards of its theme and perhaps others, as they are now */
    ThemeLine line(List<ContributionCard> all) {
        var own = all.stream().filter(card -> cards.contains(card.id())).toList();
        return new ThemeLine(
                id,
                version(),
                heading,
                isRevealed(),
                Voices.of(
                        own.stream()
                                .filter(card -> !card.withdrawn())
                                .map(card -> new Speaker(card.id(), card.groupId(), card.author()))
                                .toList(),
                        own.stream().filter(ContributionCard::isShown).count()),
                cards);
    }

    Set<ContributionId> cards() {
        return Set.copyOf(cards);
    }

    private void changed() {
        touched(conference.themes());
    }
}
