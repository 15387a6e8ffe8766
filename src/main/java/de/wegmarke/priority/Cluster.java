package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.contribution.ContributionId;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cards put together under a heading (Themenbündel). It knows its cards; they know nothing of it and never change (C6). */
@Entity
public class Cluster extends Aggregate {

    /** The most characters a heading takes. */
    public static final int LONGEST = 80;

    /** One card alone is no cluster. */
    public static final int FEWEST_CARDS = 2;

    @EmbeddedId
    private ClusterId id;

    private ConferenceId conference;
    private GroupId breakoutGroup;
    private String heading;
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable Dissolution dissolution;

    @ElementCollection
    @CollectionTable(name = "cluster_card", joinColumns = @JoinColumn(name = "cluster"))
    @AttributeOverride(name = "value", column = @Column(name = "contribution"))
    private Set<ContributionId> cards = new HashSet<>();

    protected Cluster() {}

    /** @throws RuleViolation with fewer than two cards, or if the heading is empty or too long */
    Cluster(OpenGroup group, Set<ContributionId> cards, String heading, Person by, Instant when) {
        if (cards.size() < FEWEST_CARDS) {
            throw new RuleViolation("contribution.cluster-too-few");
        }
        this.id = ClusterId.next();
        this.conference = group.conference();
        this.breakoutGroup = group.id();
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

    /** Lets cards lie singly again (C6). If none would be left it is dissolved as it is, so that it can be put together again. */
    void takeOut(Set<ContributionId> some, Person by, Instant when) {
        if (some.containsAll(cards)) {
            dissolve(by, when);
        } else {
            cards.removeAll(some);
            changed();
        }
    }

    /** Lets go of cards that are put to another cluster (C6). Without any card left it is dissolved, and takes no more dots. */
    void release(Set<ContributionId> moved, Person by, Instant when) {
        cards.removeAll(moved);
        changed();
        if (cards.isEmpty()) {
            dissolve(by, when);
        }
    }

    void rename(String heading) {
        mustNotBeDissolved();
        write(heading);
    }

    /** Lets the cards lie singly again, as before (C6). The cluster itself is kept: nothing is erased. */
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
            throw new RuleViolation("contribution.cluster-dissolved");
        }
    }

    public ClusterId id() {
        return id;
    }

    ClusterLine line() {
        return new ClusterLine(id, version(), heading, cards);
    }

    Set<ContributionId> cards() {
        return Set.copyOf(cards);
    }

    public GroupId group() {
        return breakoutGroup;
    }

    private void changed() {
        touched(breakoutGroup.topic(), conference.topic());
    }
}
