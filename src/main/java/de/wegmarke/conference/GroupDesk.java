package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.database.NumberSeries;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where breakout groups are set up and led through their phases. */
@Service
@Deed
public class GroupDesk {

    private final Conferences conferences;
    private final BreakoutGroups groups;
    private final Participants participants;
    private final GivenCues cues;
    private final NumberSeries numbers;
    private final GuidelineRegister guidelines;

    GroupDesk(
            Conferences conferences,
            BreakoutGroups groups,
            Participants participants,
            GivenCues cues,
            NumberSeries numbers,
            GuidelineRegister guidelines) {
        this.guidelines = guidelines;
        this.conferences = conferences;
        this.groups = groups;
        this.participants = participants;
        this.cues = cues;
        this.numbers = numbers;
    }

    /**
     * The one question whether something may be done in a group (C1): by this person, in this phase, while the conference is
     * not closed. The group is locked until the surrounding transaction ends: of two who act at the same moment, the second
     * waits and then sees what the first has done; the conference is not closed meanwhile.
     *
     * @throws de.wegmarke.shared.NotAllowed if the person does not lead the group
     * @throws NotNow in another phase, or once the conference is closed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenGroup allow(Person who, GroupId group, GroupDeed deed) {
        return open(ledToChange(who, group), deed, who.is(Role.COORDINATOR));
    }

    /**
     * The same for a participant, in their group.
     *
     * @throws de.wegmarke.shared.NotAllowed if they are not in it (any more): they may have been forgotten meanwhile (A3)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenGroup allow(Membership who, GroupDeed deed) {
        return allow(who.id(), who.group(), deed);
    }

    /**
     * The same for a participant who did something in a group before.
     *
     * @throws de.wegmarke.shared.NotAllowed if they are not in it
     * @throws NotNow while their device is taken out of it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenGroup allow(ParticipantId who, GroupId group, GroupDeed deed) {
        var isIn = participants.isIn(who, group);
        if (isIn == null) {
            throw new NotAllowed();
        }
        if (!isIn) {
            // What waits on the device waits on: it may be let in again.
            throw new NotNow("conference.removed");
        }
        return open(toChange(group), deed, false);
    }

    private OpenGroup open(BreakoutGroup group, GroupDeed deed, boolean coordinates) {
        var conference = conferences.hold(group.conference()).orElseThrow(NotFound::new);
        group.mustAllow(deed, coordinates);
        conference.mustAllow(deed, coordinates);
        return new OpenGroup(group, conference);
    }

    private BreakoutGroup ledToChange(Person who, GroupId group) {
        who.mustLeadGroups();
        var found = toChange(group);
        found.mustBeModeratedBy(who);
        return found;
    }

    private BreakoutGroup toChange(GroupId group) {
        return groups.toChange(group).orElseThrow(NotFound::new);
    }

    /** Sets up a group with a fresh code; it gets the next number of its conference. */
    public GroupId setUp(Person by, ConferenceId conference, GroupDraft draft) {
        return setUp(by, conference, draft, JoinCode.fresh());
    }

    /** Sets up a group with a code of one's own choice. */
    public GroupId setUp(Person by, ConferenceId conference, GroupDraft draft, JoinCode code) {
        by.mustBe(Role.COORDINATOR);
        var found = conferences.hold(conference).orElseThrow(NotFound::new);
        found.mustNotBeClosed();
        mustKnow(found, draft);
        var number = numbers.next("groups of " + conference.value());
        return groups.save(new BreakoutGroup(conference, number, draft, code)).id();
    }

    /**
     * Changes what is known of a group.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1)
     */
    public void word(Person by, GroupId group, long seen, GroupDraft draft) {
        by.mustBe(Role.COORDINATOR);
        var found = steered(by, group);
        found.mustBeAsSeen(seen);
        mustKnow(conferences.hold(found.conference()).orElseThrow(NotFound::new), draft);
        found.word(draft);
        groups.save(found);
    }

    /** @throws RuleViolation for a field of action of another edition than the conference's */
    private void mustKnow(Conference conference, GroupDraft draft) {
        var known = guidelines.fields(conference.edition()).stream()
                .map(FieldLine::id)
                .toList();
        if (!known.containsAll(draft.fields())) {
            throw new RuleViolation("contribution.field-unknown");
        }
    }

    /** Moves the group on, if it is still in the phase the person saw (C1). */
    public void nextPhase(Person by, GroupId group, Phase seen) {
        var found = steered(by, group);
        var before = found.phase();
        found.nextPhase(seen);
        goOn(found, before);
    }

    /** Moves the group back, if it is still in the phase the person saw (C1). */
    public void previousPhase(Person by, GroupId group, Phase seen) {
        var found = steered(by, group);
        var before = found.phase();
        found.previousPhase(seen);
        goOn(found, before);
    }

    /** Another step begins without the cues of the one before. */
    private void goOn(BreakoutGroup group, Phase before) {
        if (group.phase() != before) {
            cues.end(cues.findAllByBreakoutGroupIn(List.of(group.id())));
        }
        groups.save(group);
    }

    /**
     * Makes the old code worthless and gives a new one (J1). Who is in stays in.
     *
     * @param seen the code the person saw, if there was one
     * @throws de.wegmarke.shared.Conflict if somebody else gave or blocked one meanwhile: theirs may hang on the wall (A1)
     */
    public JoinCode replaceCode(Person by, GroupId group, @Nullable JoinCode seen) {
        var found = steered(by, group);
        var code = JoinCode.fresh();
        found.replaceCode(seen, code);
        groups.save(found);
        return code;
    }

    /**
     * Makes the code worthless (J1). Who is in stays in.
     *
     * @param seen the code the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else gave another one meanwhile (A1)
     */
    public void revokeCode(Person by, GroupId group, JoinCode seen) {
        var found = ledToChange(by, group);
        found.revokeCode(seen);
        groups.save(found);
    }

    /** The groups of a conference by number. */
    @Transactional(readOnly = true)
    public List<GroupPage> groups(Person by, ConferenceId conference) {
        by.mustBe(Role.COORDINATOR);
        return groups.findAllByConferenceOrderByNumber(conference).stream()
                .map(BreakoutGroup::page)
                .toList();
    }

    /** The groups the person moderates, those of the latest conference first, each conference's by number. */
    @Transactional(readOnly = true)
    public List<GroupPage> moderatedBy(Person by) {
        by.mustLeadGroups();
        return groups.moderatedBy(by.id()).stream().map(BreakoutGroup::page).toList();
    }

    /**
     * Lets coordinators pass, and the moderators of the group.
     *
     * @throws de.wegmarke.shared.NotAllowed for everybody else
     */
    @Transactional(readOnly = true)
    public void mustBeLedBy(Person by, GroupId group) {
        moderated(by, group);
    }

    /** One group for whoever leads it. */
    @Transactional(readOnly = true)
    public GroupPage led(Person by, GroupId group) {
        return moderated(by, group).page();
    }

    /** How many people have joined the group, for whoever leads it. */
    @Transactional(readOnly = true)
    public Attendance attendance(Person by, GroupId group) {
        var places = moderated(by, group).page().places();
        var joined = participants.headcounts(List.of(group)).stream()
                .mapToLong(Headcount::participants)
                .sum();
        return new Attendance(joined, places);
    }

    private BreakoutGroup steered(Person by, GroupId group) {
        var found = ledToChange(by, group);
        open(found, GroupDeed.STEER, by.is(Role.COORDINATOR));
        return found;
    }

    private BreakoutGroup moderated(Person by, GroupId group) {
        by.mustLeadGroups();
        var found = groups.findById(group).orElseThrow(NotFound::new);
        found.mustBeModeratedBy(by);
        return found;
    }
}
