package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.database.NumberSeries;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How a card comes into a group, whoever hands it in: once (C2), for a field of the edition (C3), and not more than others can read. */
@Component
class Intake {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Nobody writes faster; a program does. */
    private static final int MOST_IN_A_MINUTE = 60;

    /** On one device, or of one voice, in one group. */
    private static final int MOST_OF_ONE = 200;

    private static final int MOST_IN_A_GROUP = 3000;

    private final Contributions contributions;
    private final GuidelineRegister guidelines;
    private final NumberSeries numbers;
    private final Clock clock;

    Intake(Contributions contributions, GuidelineRegister guidelines, NumberSeries numbers, Clock clock) {
        this.contributions = contributions;
        this.guidelines = guidelines;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Whether the card is in the database.
     *
     * @throws RuleViolation if the id belongs to somebody else's card
     */
    boolean hasArrived(ParticipantId by, ContributionId id) {
        var author = contributions.authorOf(id);
        if (author.isPresent() && !author.get().equals(by)) {
            throw new RuleViolation("contribution.id-taken");
        }
        return author.isPresent();
    }

    /**
     * Takes it in, unless it has arrived.
     *
     * @param group locked: of two requests with the same id the second has waited for that
     * @throws NotNow if so many came from there, or lie in the group, that the others would be lost among them
     * @throws RuleViolation as {@link CaptureDesk#capture} says
     */
    void take(OpenGroup group, ParticipantId by, ContributionId id, CardDraft draft) {
        if (hasArrived(by, id)) {
            return;
        }
        mustBeOfTheEdition(group, draft);
        mustHaveRoom(by);
        contributions.save(fresh(group, by, id, draft));
    }

    /** One that comes with others out of a file: as many as somebody has looked through. */
    void take(OpenGroup group, ParticipantId by, ContributionId id, CardDraft draft, BatchId batch) {
        if (!hasArrived(by, id)) {
            contributions.save(fresh(group, by, id, draft).of(batch));
        }
    }

    private Contribution fresh(OpenGroup group, ParticipantId by, ContributionId id, CardDraft draft) {
        var number = numbers.next("cards of " + group.id().value());
        if (number > MOST_IN_A_GROUP) {
            throw new NotNow("contribution.too-many");
        }
        return new Contribution(id, group, by, number, draft, clock.instant());
    }

    /** @throws RuleViolation if the field is not one of the conference's edition (C3) */
    void mustBeOfTheEdition(OpenGroup group, CardDraft draft) {
        var field = draft.field();
        if (field != null
                && guidelines.fields(group.edition()).stream()
                        .noneMatch(known -> known.id().equals(field))) {
            throw new RuleViolation("contribution.field-unknown");
        }
    }

    /**
     * Where a group collects slowly, a device sends one card a minute. What comes late is not held up.
     *
     * @throws NotNow before a minute is over
     */
    void mustBeItsTurn(OpenGroup group, ParticipantId by) {
        if (group.collecting().slowly()
                && group.phase().allows(GroupDeed.WRITE)
                && contributions.countOf(by, clock.instant().minus(MINUTE)) > 0) {
            throw new NotNow("contribution.slowly");
        }
    }

    private void mustHaveRoom(ParticipantId by) {
        if (contributions.countOf(by, clock.instant().minus(MINUTE)) >= MOST_IN_A_MINUTE) {
            throw new NotNow("contribution.too-fast");
        }
        if (contributions.countOf(by, Instant.EPOCH) >= MOST_OF_ONE) {
            throw new NotNow("contribution.too-many");
        }
    }
}
