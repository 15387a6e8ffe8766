package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where conferences are prepared, opened, closed and published. Writing is the coordinator's. */
@Service
@Deed
public class ConferenceDesk {

    private final Conferences conferences;
    private final BreakoutGroups groups;
    private final GivenCues cues;
    private final ConferenceRegister register;
    private final GuidelineRegister guidelines;
    private final Clock clock;

    ConferenceDesk(
            Conferences conferences,
            BreakoutGroups groups,
            GivenCues cues,
            ConferenceRegister register,
            GuidelineRegister guidelines,
            Clock clock) {
        this.conferences = conferences;
        this.groups = groups;
        this.cues = cues;
        this.register = register;
        this.guidelines = guidelines;
        this.clock = clock;
    }

    /**
     * Enters a new conference.
     *
     * @throws RuleViolation if another one has its code, or something is missing or too long
     */
    public ConferenceId prepare(Person by, ConferenceDraft draft) {
        by.mustBe(Role.COORDINATOR);
        mustBeAdopted(draft);
        // The unique column has the last word when two do this at once.
        return conferences
                .save(new Conference(draft, conferences::existsByCode))
                .id();
    }

    /**
     * Changes what is known of a conference.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1)
     * @throws RuleViolation if it is to work by another edition although it has groups or was opened
     */
    public void word(Person by, ConferenceId conference, long seen, ConferenceDraft draft) {
        var found = mine(by, conference);
        found.mustBeAsSeen(seen);
        mustBeAdopted(draft);
        found.word(draft, groups.existsByConference(conference));
        conferences.save(found);
    }

    /**
     * Opens the conference: within its window, codes let people in.
     *
     * @param seen its state as the person saw it
     * @throws de.wegmarke.shared.Conflict if it has another state by now (A1), unless it is open already
     */
    public void open(Person by, ConferenceId conference, ConferenceState seen) {
        var found = mine(by, conference);
        found.open(seen, groups.of(conference));
        conferences.save(found);
    }

    /**
     * Closes the conference: nothing more is accepted. It can be opened again.
     *
     * @throws de.wegmarke.shared.Conflict if it is not open (A1), unless it is closed already
     */
    public void close(Person by, ConferenceId conference) {
        var found = mine(by, conference);
        var all = groups.of(conference);
        found.close(all);
        conferences.save(found);
        // Nobody could take them back any more, or note that they saw them.
        cues.end(cues.findAllByBreakoutGroupIn(all));
    }

    /** Publishes the results: what is marked public is public from now on (E4). */
    public void publish(Person by, ConferenceId conference) {
        var found = mine(by, conference);
        found.publish(by, clock.instant());
        conferences.save(found);
    }

    /** Takes the results back from the public. */
    public void withdrawResults(Person by, ConferenceId conference) {
        var found = mine(by, conference);
        found.withdrawResults();
        conferences.save(found);
    }

    /** All conferences, the latest first. */
    @Transactional(readOnly = true)
    public List<ConferencePage> conferences(Person by) {
        by.mustLeadGroups();
        return register.conferences();
    }

    /** One conference. */
    @Transactional(readOnly = true)
    public ConferencePage conference(Person by, ConferenceId conference) {
        by.mustLeadGroups();
        return register.conference(conference);
    }

    /** The conference of an address. */
    @Transactional(readOnly = true)
    public ConferencePage conference(Person by, String slug) {
        by.mustLeadGroups();
        return register.conference(slug);
    }

    /** The conference in which somebody takes part. */
    @Transactional(readOnly = true)
    public ConferencePage conference(Membership by) {
        return register.conference(register.group(by.group()).conference());
    }

    /** The one to work on: the open one, else the next, else the last. Empty before the first is prepared. */
    @Transactional(readOnly = true)
    public Optional<ConferencePage> current(Person by) {
        by.mustLeadGroups();
        return register.current();
    }

    /** The fields of action by which a conference works, by number. */
    @Transactional(readOnly = true)
    public List<FieldLine> fields(Person by, ConferenceId conference) {
        return guidelines.fields(conference(by, conference).edition());
    }

    /** The fields of action by which the conference works in which somebody takes part, by number. */
    @Transactional(readOnly = true)
    public List<FieldLine> fields(Membership by) {
        return guidelines.fields(conference(by).edition());
    }

    /** What may still change, nobody can work by (G1); that none was chosen is said by the conference itself. */
    private void mustBeAdopted(ConferenceDraft draft) {
        var edition = draft.edition();
        if (edition != null && !guidelines.isAdopted(edition)) {
            throw new RuleViolation("conference.edition-missing");
        }
    }

    private Conference mine(Person by, ConferenceId conference) {
        by.mustBe(Role.COORDINATOR);
        return conferences.toChange(conference).orElseThrow(NotFound::new);
    }
}
