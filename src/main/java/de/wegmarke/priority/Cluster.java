package de.wegmarke.priority;

import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.contribution.ContributionId;
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
import java.util.Set;

/** Cards of one group put together under a heading (Themenbündel); a card lies in one at most (C6). */
@Entity
public class Cluster extends CardsTogether {

    /** One card alone is no cluster. */
    public static final int FEWEST_CARDS = 2;

    @EmbeddedId
    private ClusterId id;

    private GroupId breakoutGroup;

    @ElementCollection
    @CollectionTable(name = "cluster_card", joinColumns = @JoinColumn(name = "cluster"))
    @AttributeOverride(name = "value", column = @Column(name = "contribution"))
    private Set<ContributionId> cards = new HashSet<>();

    protected Cluster() {}

    /** @throws RuleViolation with fewer than two cards, or if the heading is empty or too long */
    Cluster(OpenGroup group, Set<ContributionId> cards, String heading, Person by, Instant when) {
        super(group.conference(), heading, by, when);
        if (cards.size() < FEWEST_CARDS) {
            throw new RuleViolation("contribution.cluster-too-few");
        }
        this.id = ClusterId.next();
        this.breakoutGroup = group.id();
        this.cards = new HashSet<>(cards);
        changed();
    }

    /** Lets go of cards that are put to another cluster (C6). Without any card left it is dissolved, and takes no more dots. */
    void release(Set<ContributionId> moved, Person by, Instant when) {
        cards.removeAll(moved);
        changed();
        if (cards.isEmpty()) {
            dissolve(by, when);
        }
    }

    public ClusterId id() {
        return id;
    }

    ClusterLine line() {
        return new ClusterLine(id, version(), heading(), cards);
    }

    public GroupId group() {
        return breakoutGroup;
    }

    @Override
    Set<ContributionId> own() {
        return cards;
    }

    @Override
    void changed() {
        touched(breakoutGroup.topic(), conference().topic());
    }

    @Override
    String gone() {
        return "contribution.cluster-dissolved";
    }
}
