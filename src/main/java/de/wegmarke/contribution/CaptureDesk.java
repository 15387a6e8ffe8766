package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.database.Deed;
import de.wegmarke.database.NumberSeries;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where participants write cards, and see those of their group. */
@Service
@Deed
public class CaptureDesk {

    /** Nobody writes faster; a program does. */
    private static final int MOST_IN_A_MINUTE = 60;

    /** On one device in one group. */
    private static final int MOST_OF_ONE = 200;

    private static final int MOST_IN_A_GROUP = 3000;

    private final Contributions contributions;
    private final GroupDesk groups;
    private final GuidelineRegister guidelines;
    private final NumberSeries numbers;
    private final Clock clock;

    CaptureDesk(
            Contributions contributions,
            GroupDesk groups,
            GuidelineRegister guidelines,
            NumberSeries numbers,
            Clock clock) {
        this.contributions = contributions;
        this.groups = groups;
        this.guidelines = guidelines;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Takes in a card. Sending the same card again changes nothing and is no error (C2): when this returns, the card is in
     * the database.
     *
     * @param id made by the device
     * @throws NotNow if so many cards came from this device, or lie in the group, that the others would be lost among them: the
     *     device keeps what is too much, and says so
     * @throws RuleViolation if the group does not collect yet or the conference is over (C1), the text is empty or too long
     *     or the field not one of the conference (C3), or the id belongs to somebody else's card
     */
    public void capture(Membership by, ContributionId id, CardDraft draft) {
        // Asked before anything else: what has arrived is acknowledged, also when the group would take nothing new.
        if (hasArrived(by, id)) {
            return;
        }
        var group = groups.allow(by, GroupDeed.HAND_IN);
        // Asked again behind the lock: of two requests with the same id the second has waited there.
        if (hasArrived(by, id)) {
            return;
        }
        mustBeOfTheEdition(group, draft);
        mustHaveRoom(by);
        var number = numbers.next("cards of " + group.id().value());
        if (number > MOST_IN_A_GROUP) {
            throw new NotNow("contribution.too-many");
        }
        contributions.save(new Contribution(id, group, by.id(), number, draft, clock.instant()));
    }

    /**
     * Words one's own card anew (C5).
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if it was changed meanwhile, on another of one's screens (A1)
     */
    public void reword(ParticipantId by, ContributionId id, long seen, CardDraft draft) {
        var group = groups.allow(by, groupOf(id), GroupDeed.REWORD);
        var card = toChange(id);
        card.mustBeAsSeen(seen);
        mustBeOfTheEdition(group, draft);
        card.reword(by, draft);
        contributions.save(card);
    }

    /** Takes one's own card back (C5). */
    public void withdraw(ParticipantId by, ContributionId id) {
        groups.allow(by, groupOf(id), GroupDeed.REWORD);
        var card = toChange(id);
        card.withdraw(by, clock.instant());
        contributions.save(card);
    }

    /** Puts back the card one took back. */
    public void restore(ParticipantId by, ContributionId id) {
        groups.allow(by, groupOf(id), GroupDeed.REWORD);
        var card = toChange(id);
        card.restore(by);
        contributions.save(card);
    }

    /** One's own card as it is now; empty once it was taken back. */
    @Transactional(readOnly = true)
    public Optional<ContributionCard> own(ParticipantId by, ContributionId id) {
        return contributions.of(by, id);
    }

    /** One's own cards that one took back, in the order in which they were written. */
    @Transactional(readOnly = true)
    public List<ContributionCard> withdrawn(ParticipantId by) {
        return contributions.withdrawnBy(by);
    }

    private boolean hasArrived(Membership by, ContributionId id) {
        var author = contributions.authorOf(id);
        if (author.isPresent() && !author.get().equals(by.id())) {
            throw new RuleViolation("contribution.id-taken");
        }
        return author.isPresent();
    }

    private void mustHaveRoom(Membership by) {
        var since = clock.instant().minus(Duration.ofMinutes(1));
        if (contributions.countOf(by.id(), since) >= MOST_IN_A_MINUTE) {
            throw new NotNow("contribution.too-fast");
        }
        if (contributions.countOf(by.id(), Instant.EPOCH) >= MOST_OF_ONE) {
            throw new NotNow("contribution.too-many");
        }
    }

    private void mustBeOfTheEdition(OpenGroup group, CardDraft draft) {
        var field = draft.field();
        if (field != null
                && guidelines.fields(group.edition()).stream()
                        .noneMatch(known -> known.id().equals(field))) {
            throw new RuleViolation("contribution.field-unknown");
        }
    }

    private GroupId groupOf(ContributionId id) {
        return contributions.groupOf(id).orElseThrow(NotFound::new);
    }

    private Contribution toChange(ContributionId id) {
        return contributions.toChange(id).orElseThrow(NotFound::new);
    }
}
