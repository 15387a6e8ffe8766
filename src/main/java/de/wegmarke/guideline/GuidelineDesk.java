package de.wegmarke.guideline;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editions of the guidelines are written, adopted and read. Writing is the coordinator's. */
@Service
@Deed
public class GuidelineDesk {

    private final GuidelineEditions editions;
    private final Clock clock;

    GuidelineDesk(GuidelineEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** Begins a new draft. */
    public EditionId draft(Person by, EditionDraft draft) {
        by.mustBe(Role.COORDINATOR);
        return editions.save(new GuidelineEdition(draft)).id();
    }

    /**
     * Words a draft anew.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.RuleViolation if the edition is adopted (G1)
     * @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1)
     */
    public void word(Person by, EditionId edition, long seen, EditionDraft draft) {
        var found = mine(by, edition);
        found.mustBeAsSeen(seen);
        found.word(draft);
        editions.save(found);
    }

    /** Adds a field of action to a draft; it gets the next number. */
    public FieldId addField(Person by, EditionId edition, FieldDraft draft) {
        var found = mine(by, edition);
        var field = found.add(draft);
        editions.save(found);
        return field;
    }

    /** Words a field of a draft anew. */
    public void wordField(Person by, EditionId edition, long seen, FieldId field, FieldDraft draft) {
        var found = mine(by, edition);
        found.mustBeAsSeen(seen);
        found.word(field, draft);
        editions.save(found);
    }

    /**
     * Takes a field out of a draft; those behind it move up by one.
     *
     * @param seen the field as the person saw it
     * @throws de.wegmarke.shared.Conflict if it says something else by now (A1)
     */
    public void removeField(Person by, EditionId edition, FieldLine seen) {
        var found = mine(by, edition);
        found.remove(seen);
        // The number must be free in the database before the next field gets it.
        editions.saveAndFlush(found);
        found.closeGaps();
        editions.save(found);
    }

    /**
     * Records that the edition was adopted; from now on it does not change (G1).
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1)
     */
    public void adopt(Person by, EditionId edition, long seen) {
        var found = mine(by, edition);
        found.mustBeAsSeen(seen);
        found.adopt(by, clock.instant());
        editions.save(found);
    }

    /** How many editions there are, drafts included. */
    @Transactional(readOnly = true)
    public long count(Person by) {
        by.mustBe(Role.COORDINATOR);
        return editions.count();
    }

    /** The first of all editions, the newest first. */
    @Transactional(readOnly = true)
    public List<EditionLine> first(Person by, int most) {
        by.mustBe(Role.COORDINATOR);
        return editions.lines(Limit.of(most));
    }

    /** The editions that a conference can be about, the newest first. */
    @Transactional(readOnly = true)
    public List<EditionLine> adopted(Person by) {
        by.mustBe(Role.COORDINATOR);
        return editions.adopted();
    }

    /** One edition, whole. */
    @Transactional(readOnly = true)
    public EditionPage edition(Person by, EditionId edition) {
        by.mustBe(Role.COORDINATOR);
        return editions.whole(edition).orElseThrow(NotFound::new).page();
    }

    private GuidelineEdition mine(Person by, EditionId edition) {
        by.mustBe(Role.COORDINATOR);
        return editions.toChange(edition).orElseThrow(NotFound::new);
    }
}
