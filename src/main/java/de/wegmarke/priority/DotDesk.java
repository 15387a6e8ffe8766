package de.wegmarke.priority;

import de.wegmarke.conference.BreakoutGroup;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.ParticipantCard;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.people.Person;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where participants give their dots and moderators count and show them (C7). A dot on what nobody sees any more – a
 * dissolved cluster, a withdrawn or hidden card – is free again: it is the next one its owner gives. Until then it stays, so
 * that all is as before if the card comes back.
 */
@Service
@Transactional(
        isolation = Isolation.READ_COMMITTED) // whoever waits for a lock must not hold the gap for the row's past
public class DotDesk {

    private static final Set<Phase> GIVING = Set.of(Phase.PRIORITISE);
    private static final Set<Phase> SHOWING = Set.of(Phase.PRIORITISE, Phase.WRAP_UP);

    private final Dots dots;
    private final PaperCounts paper;
    private final Tallies tallies;
    private final Clusters clusters;
    private final ContributionRegister contributions;
    private final GroupLock groups;
    private final Clock clock;

    DotDesk(
            Dots dots,
            PaperCounts paper,
            Tallies tallies,
            Clusters clusters,
            ContributionRegister contributions,
            GroupLock groups,
            Clock clock) {
        this.dots = dots;
        this.paper = paper;
        this.tallies = tallies;
        this.clusters = clusters;
        this.contributions = contributions;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Gives one dot to a thing of the participant's group.
     *
     * @throws RuleViolation in another phase (C1), if all dots are given or the thing has as many of them as it may (C7), or
     *     if the thing is not there any more
     */
    public void give(ParticipantCard by, Thing thing) {
        var group = groups.in(by.group(), GIVING, "contribution.dot-phase");
        var bundled = mustBeThere(thing, by.group());
        var inSight = dots.inSight(by.id());
        if (inSight.size() >= Dot.EACH) {
            throw new RuleViolation("contribution.dots-spent", Dot.EACH);
        }
        if (on(thing, bundled, inSight).size() >= Dot.MOST_ON_ONE) {
            throw new RuleViolation("contribution.dots-enough", Dot.MOST_ON_ONE);
        }
        dots.save(next(group, by.id(), thing, inSight));
    }

    /** Takes one's latest dot on a thing back. Without one there is nothing to do. */
    public void takeBack(ParticipantCard by, Thing thing) {
        groups.in(by.group(), GIVING, "contribution.dot-phase");
        var bundled = thing instanceof Thing.OfCards cluster
                ? clusters.cardsOfLiving(cluster.id(), by.group())
                : List.<ContributionId>of();
        on(thing, bundled, dots.inSight(by.id())).stream().findFirst().ifPresent(dot -> {
            dot.takeBack();
            dots.delete(dot);
        });
    }

    /**
     * Notes how many dots were counted on paper for a thing; counting again corrects it.
     *
     * @throws de.wegmarke.shared.NotAllowed if the person does not lead the group
     * @throws RuleViolation in another phase (C1), for less than nothing or more than {@link PaperCount#MOST}, or if the
     *     thing is not there any more
     */
    public void countOnPaper(Person by, GroupId group, Thing thing, int counted) {
        var locked = groups.led(by, group, GIVING, "contribution.dot-phase");
        mustBeThere(thing, group);
        var known =
                switch (thing) {
                    case Thing.OfCards(var cluster) -> paper.findByCluster(cluster);
                    case Thing.OfCard(var card) -> paper.findByContribution(card);
                };
        var when = clock.instant();
        known.ifPresent(count -> count.correct(counted, by, when));
        paper.save(known.orElseGet(() -> new PaperCount(locked, thing, counted, by, when)));
    }

    /** Shows the dots to everybody (C7). */
    public void reveal(Person by, GroupId group) {
        var tally = tally(groups.led(by, group, SHOWING, "contribution.reveal-phase"));
        tally.reveal(by, clock.instant());
        tallies.save(tally);
    }

    /** Hides the dots again. */
    public void conceal(Person by, GroupId group) {
        var tally = tally(groups.led(by, group, SHOWING, "contribution.reveal-phase"));
        tally.conceal();
        tallies.save(tally);
    }

    private Tally tally(BreakoutGroup group) {
        return tallies.findById(group.id()).orElseGet(() -> new Tally(group));
    }

    /** A fresh dot, or one that is free again: nobody ever owns more than {@link Dot#EACH}. */
    private Dot next(BreakoutGroup group, ParticipantId by, Thing thing, List<Dot> inSight) {
        var all = dots.of(by);
        if (all.size() < Dot.EACH) {
            return new Dot(group, by, thing, clock.instant());
        }
        var free = all.stream().filter(dot -> !inSight.contains(dot)).toList().getLast();
        free.move(thing, clock.instant());
        return free;
    }

    /**
     * The cards in the cluster that is meant; none for a single card.
     *
     * @throws RuleViolation if it is no cluster of the group and no single card that everybody sees
     */
    private List<ContributionId> mustBeThere(Thing thing, GroupId group) {
        return switch (thing) {
            case Thing.OfCards(var cluster) -> {
                var cards = clusters.cardsOfLiving(cluster, group);
                if (cards.isEmpty()) {
                    throw new RuleViolation("contribution.dot-thing-gone");
                }
                yield cards;
            }
            case Thing.OfCard(var card) -> {
                var shown = contributions.shown(Set.of(card));
                if (shown.isEmpty() || !shown.getFirst().groupId().equals(group) || clusters.hold(Set.of(card))) {
                    throw new RuleViolation("contribution.dot-thing-gone");
                }
                yield List.of();
            }
        };
    }

    /** Those of the dots that are on the thing; what was given to a card before it was bundled is on the bundle. */
    private static List<Dot> on(Thing thing, List<ContributionId> bundled, List<Dot> dots) {
        return dots.stream()
                .filter(dot -> {
                    var on = dot.stuck().thing();
                    return on.equals(thing) || (on instanceof Thing.OfCard(var card) && bundled.contains(card));
                })
                .toList();
    }
}
