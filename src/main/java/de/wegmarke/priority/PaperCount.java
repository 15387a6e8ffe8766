package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The dots that were stuck on paper for one thing, as somebody counted them (C7). Counting again corrects it. */
@Entity
public class PaperCount extends Aggregate {

    /** More than any hall holds: a slip of the finger. */
    public static final int MOST = 999;

    @EmbeddedId
    private PaperCountId id;

    private ConferenceId conference;
    private GroupId breakoutGroup;
    private @Nullable ClusterId cluster;
    private @Nullable ContributionId contribution;
    private int dots;
    private Counting counting;

    protected PaperCount() {}

    /** None so far. */
    PaperCount(OpenGroup group, Thing thing, Person by, Instant when) {
        this.id = PaperCountId.next();
        this.conference = group.conference();
        this.breakoutGroup = group.id();
        this.cluster = thing instanceof Thing.OfCards on ? on.id() : null;
        this.contribution = thing instanceof Thing.OfCard on ? on.id() : null;
        this.counting = new Counting(by.id().value(), when);
    }

    /**
     * Corrects the number. The same number again changes nothing: who counted it first, and when, stays.
     *
     * @throws RuleViolation for a number nobody can have counted
     * @throws Conflict if it is another one by now than the person saw (A1)
     */
    void correct(long seen, int dots, Person by, Instant when) {
        if (dots < 0 || dots > MOST) {
            throw new RuleViolation("contribution.paper-dots-wrong", MOST);
        }
        if (this.dots == dots) {
            return;
        }
        if (this.dots != seen) {
            throw new Conflict();
        }
        this.dots = dots;
        this.counting = new Counting(by.id().value(), when);
        touched(breakoutGroup.topic());
    }
}
