package de.wegmarke.priority;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Service;

/**
 * Where participants give their dots and moderators count and show them (C7). A dot on what nobody sees any more – a
 * dissolved cluster, a withdrawn card, a hidden one that lies singly – is free again: it is the next one its owner gives. Until
 * then it stays, so that all is as before if the thing comes back, and what was made of the thing keeps it: hiding or dissolving by
 * itself takes nothing away; withdrawing and giving the dot anew are the deeds that do (C7a).
 */
@Service
@Deed
public class DotDesk {

    private final Dots dots;
    private final PaperCounts paper;
    private final Tallies tallies;
    private final Clusters clusters;
    private final ContributionRegister contributions;
    private final GroupDesk groups;
    private final Clock clock;

    DotDesk(
            Dots dots,
            PaperCounts paper,
            Tallies tallies,
            Clusters clusters,
            ContributionRegister contributions,
            GroupDesk groups,
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
     * @throws RuleViolation in another phase (C1), if all dots are given or the thing has as many of them as it may (C7), if it is
     *     one's own and the group does not want that (C10), or if the thing is not there any more
     */
    public void give(Membership by, Thing thing) {
        give(by, thing, seen -> true);
    }

    /** The same, if as many of the participant's dots are on the thing as they saw: a second tap of one sight gives nothing. */
    public void give(Membership by, Thing thing, long seen) {
        give(by, thing, own -> own == seen);
    }

    private void give(Membership by, Thing thing, LongPredicate seen) {
        var group = groups.allow(by, GroupDeed.PRIORITISE);
        var bundled = mustBeThere(thing, by.group());
        mustNotBeOwn(by, thing, bundled, group);
        var inSight = dots.inSight(by.id());
        if (!seen.test(on(thing, bundled, inSight).size())) {
            return;
        }
        if (inSight.size() >= Dot.EACH) {
            throw new RuleViolation("contribution.dots-spent", Dot.EACH);
        }
        if (on(thing, bundled, inSight).size() >= Dot.MOST_ON_ONE) {
            throw new RuleViolation("contribution.dots-enough", Dot.MOST_ON_ONE);
        }
        dots.save(next(group, by.id(), thing, inSight));
    }

    /** Takes one's latest dot on a thing back, if as many are on it as the participant saw. */
    public void takeBack(Membership by, Thing thing, long seen) {
        groups.allow(by, GroupDeed.PRIORITISE);
        if (mine(by, thing).size() == seen) {
            takeBack(by, thing);
        }
    }

    /** Takes one's latest dot on a thing back. Without one there is nothing to do. */
    public void takeBack(Membership by, Thing thing) {
        groups.allow(by, GroupDeed.PRIORITISE);
        mine(by, thing).stream().findFirst().ifPresent(dot -> {
            dot.takeBack();
            dots.delete(dot);
        });
    }

    /** The participant's dots on a thing, the latest first. */
    private List<Dot> mine(Membership by, Thing thing) {
        var bundled = thing instanceof Thing.OfCards cluster
                ? clusters.cardsOfLiving(cluster.id(), by.group())
                : List.<ContributionId>of();
        return on(thing, bundled, dots.inSight(by.id()));
    }

    /**
     * Notes how many dots were counted on paper for a thing; counting again corrects it.
     *
     * @param seen how many had been counted so far, as the person saw it
     * @throws de.wegmarke.shared.Conflict if somebody else counted otherwise meanwhile (A1)
     * @throws de.wegmarke.shared.NotAllowed if the person does not lead the group
     * @throws RuleViolation in another phase (C1), for less than nothing or more than {@link PaperCount#MOST}, or if the
     *     thing is not there any more
     */
    public void countOnPaper(Person by, GroupId group, Thing thing, long seen, int counted) {
        var locked = groups.allow(by, group, GroupDeed.PRIORITISE);
        mustBeThere(thing, group);
        var known =
                switch (thing) {
                    case Thing.OfCards(var cluster) -> paper.toChange(cluster);
                    case Thing.OfCard(var card) -> paper.toChange(card);
                };
        var when = clock.instant();
        var count = known.orElseGet(() -> new PaperCount(locked, thing, by, when));
        count.correct(seen, counted, by, when);
        paper.save(count);
    }

    /** Shows the dots to everybody (C7). */
    public void reveal(Person by, GroupId group) {
        var tally = tally(groups.allow(by, group, GroupDeed.REVEAL));
        tally.reveal(by, clock.instant());
        tallies.save(tally);
    }

    /** Hides the dots again. */
    public void conceal(Person by, GroupId group) {
        var tally = tally(groups.allow(by, group, GroupDeed.REVEAL));
        tally.conceal();
        tallies.save(tally);
    }

    private Tally tally(OpenGroup group) {
        return tallies.toChange(group.id()).orElseGet(() -> new Tally(group));
    }

    /** A fresh dot, or one that is free again: nobody ever owns more than {@link Dot#EACH}. */
    private Dot next(OpenGroup group, ParticipantId by, Thing thing, List<Dot> inSight) {
        var all = dots.allToChange(by);
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
                if (contributions.shown(cards).isEmpty()) {
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

    /** @throws RuleViolation for one's own, if the group does not want that (C10) */
    private void mustNotBeOwn(Membership by, Thing thing, List<ContributionId> bundled, OpenGroup group) {
        if (group.collecting().ownDots()) {
            return;
        }
        var cards = thing instanceof Thing.OfCard(var card) ? List.of(card) : bundled;
        if (contributions.shown(cards).stream().allMatch(card -> card.isBy(by.id()))) {
            throw new RuleViolation("contribution.dot-own");
        }
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
