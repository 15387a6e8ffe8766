package de.wegmarke.priority;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Where moderators and coordinators put the cards of a group together, in the phase for it (C1, C6). */
@Service
@Deed
public class ClusterDesk {

    private final Clusters clusters;
    private final ContributionRegister contributions;
    private final GroupDesk groups;
    private final Clock clock;

    ClusterDesk(Clusters clusters, ContributionRegister contributions, GroupDesk groups, Clock clock) {
        this.clusters = clusters;
        this.contributions = contributions;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Puts two or more cards of the group together under a heading. The cards do not change (C6).
     *
     * @throws de.wegmarke.shared.NotAllowed if the person does not lead the group
     * @throws RuleViolation in another phase (C1), for a card that is not there any more, is of another group or lies in a
     *     cluster already, or if the heading is empty or too long
     */
    public ClusterId bundle(Person by, GroupId group, Set<ContributionId> cards, String heading) {
        var locked = groups.allow(by, group, GroupDeed.BUNDLE);
        var cluster = new Cluster(locked, cards, heading, by, clock.instant());
        mustLieSingly(group, cards);
        return clusters.save(cluster).id();
    }

    /**
     * Puts more cards of the group to a cluster; those that lie in another move from there (C6).
     *
     * @throws RuleViolation in another phase (C1), if the cluster was dissolved, or for a card that is not there any more or
     *     is of another group
     */
    public void add(Person by, ClusterId id, Set<ContributionId> cards) {
        var cluster = led(by, id);
        mustBeShown(cluster.group(), cards);
        cluster.add(cards);
        for (var other : clusters.allToChange(cards)) {
            if (!other.id().equals(id)) {
                other.release(cards, by, clock.instant());
                clusters.save(other);
            }
        }
        clusters.save(cluster);
    }

    /**
     * Lets cards lie singly again, wherever they lie; the others stay together (C6).
     *
     * @return the clusters of which none was left: they are dissolved
     * @throws RuleViolation in another phase (C1), or for a card that is not there any more or is of another group
     */
    public List<ClusterLine> takeOut(Person by, GroupId group, Set<ContributionId> cards) {
        by.mustLeadGroups();
        groups.allow(by, group, GroupDeed.BUNDLE);
        mustBeShown(group, cards);
        var dissolved = new ArrayList<ClusterLine>();
        for (var cluster : clusters.allToChange(cards)) {
            if (cards.containsAll(cluster.cards())) {
                dissolved.add(cluster.line());
            }
            cluster.takeOut(cards, by, clock.instant());
            clusters.save(cluster);
        }
        return dissolved;
    }

    /**
     * A cluster as it is now.
     *
     * @throws de.wegmarke.shared.NotAllowed if the person does not lead its group
     */
    public ClusterLine cluster(Person by, ClusterId id) {
        return led(by, id).line();
    }

    /**
     * Names a cluster anew.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else named it meanwhile (A1)
     */
    public void rename(Person by, ClusterId id, long seen, String heading) {
        var cluster = led(by, id);
        cluster.mustBeAsSeen(seen);
        cluster.rename(heading);
        clusters.save(cluster);
    }

    /**
     * Lets the cards of a cluster lie singly again; everything is as before (C6). The dots on it are free again.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else named it anew or put cards to it meanwhile (A1)
     */
    public void dissolve(Person by, ClusterId id, long seen) {
        var cluster = led(by, id);
        cluster.dissolve(by, seen, clock.instant());
        clusters.save(cluster);
    }

    /**
     * Puts a dissolved cluster together again.
     *
     * @throws RuleViolation if one of its cards lies in another cluster meanwhile
     */
    public void restore(Person by, ClusterId id) {
        var cluster = led(by, id);
        if (clusters.hold(cluster.cards())) {
            throw new RuleViolation("contribution.cluster-card-taken");
        }
        cluster.restore();
        clusters.save(cluster);
    }

    private void mustLieSingly(GroupId group, Set<ContributionId> cards) {
        mustBeShown(group, cards);
        if (clusters.hold(cards)) {
            throw new RuleViolation("contribution.cluster-card-taken");
        }
    }

    private void mustBeShown(GroupId group, Set<ContributionId> cards) {
        var shown = contributions.shown(cards);
        if (shown.size() != cards.size()
                || shown.stream().anyMatch(card -> !card.groupId().equals(group))) {
            throw new RuleViolation("contribution.cluster-card-gone");
        }
    }

    /** The group is locked before the cluster is read, so that what is read is what the one before has left. */
    private Cluster led(Person by, ClusterId id) {
        by.mustLeadGroups();
        var group = clusters.groupOf(id).orElseThrow(NotFound::new);
        groups.allow(by, group, GroupDeed.BUNDLE);
        return clusters.toChange(id).orElseThrow(NotFound::new);
    }
}
