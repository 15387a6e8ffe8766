package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cards under a heading, until somebody dissolves it. It knows its cards; they know nothing of it and never change (C6). Dissolved, it is
 * kept as it was, so that it can be put together again: nothing is erased.
 */
@MappedSuperclass
abstract class CardsTogether extends Aggregate {

    /** The most characters a heading takes. */
    private static final int LONGEST = 80;

    private ConferenceId conference;
    private String heading;
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable Dissolution dissolution;

    CardsTogether() {}

    /** @throws RuleViolation if the heading is empty or too long */
    CardsTogether(ConferenceId conference, String heading, Person by, Instant when) {
        this.conference = conference;
        this.heading = checked(heading);
        this.madeBy = by.id().value();
        this.madeAt = when;
    }

    /** The cards themselves, to be changed. */
    abstract Set<ContributionId> own();

    /** Tells whoever looks at it. */
    abstract void changed();

    /** The key of the sentence that it is dissolved already. */
    abstract String gone();

    void add(Set<ContributionId> more) {
        mustNotBeDissolved();
        own().addAll(more);
        changed();
    }

    /** Lets cards lie without it again. If none would be left it is dissolved as it is; whether it was. */
    boolean takeOut(Set<ContributionId> some, Person by, Instant when) {
        mustNotBeDissolved();
        var all = some.containsAll(own());
        if (all) {
            dissolve(by, when);
        } else {
            own().removeAll(some);
            changed();
        }
        return all;
    }

    void rename(String heading) {
        mustNotBeDissolved();
        this.heading = checked(heading);
        changed();
    }

    /** @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1) */
    void dissolve(Person by, long seen, Instant when) {
        mustNotBeDissolved();
        mustBeAsSeen(seen);
        dissolve(by, when);
    }

    void dissolve(Person by, Instant when) {
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

    private static String checked(String heading) {
        return Words.requiredLine(heading, "contribution.cluster-heading", LONGEST);
    }

    /** @throws RuleViolation if somebody dissolved it */
    void mustNotBeDissolved() {
        if (dissolution != null) {
            throw new RuleViolation(gone());
        }
    }

    ConferenceId conference() {
        return conference;
    }

    String heading() {
        return heading;
    }

    Set<ContributionId> cards() {
        return Set.copyOf(own());
    }
}
