package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.database.Deed;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where participants write cards, and see those of their group. */
@Service
@Deed
public class CaptureDesk {

    private final Contributions contributions;
    private final GroupDesk groups;
    private final Intake intake;
    private final Clock clock;

    CaptureDesk(Contributions contributions, GroupDesk groups, Intake intake, Clock clock) {
        this.contributions = contributions;
        this.groups = groups;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Takes in a card. Sending the same card again changes nothing and is no error (C2): when this returns, the card is in
     * the database.
     *
     * @param id made by the device
     * @throws de.wegmarke.shared.NotNow if the group collects slowly and one came from this device within the last minute; or if so many cards came from this device, or lie in the group, that the others would be lost among them: the
     *     device keeps what is too much, and says so
     * @throws de.wegmarke.shared.RuleViolation if the group does not collect yet or the conference is over (C1), the text is empty or too long
     *     or the field not one of the conference (C3), or the id belongs to somebody else's card
     */
    public void capture(Membership by, ContributionId id, CardDraft draft) {
        // Asked before anything else: what has arrived is acknowledged, also when the group would take nothing new.
        if (!intake.hasArrived(by.id(), id)) {
            var group = groups.allow(by, GroupDeed.HAND_IN);
            intake.mustBeItsTurn(group, by.id());
            intake.take(group, by.id(), id, draft);
        }
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
        intake.mustBeOfTheEdition(group, draft);
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

    private GroupId groupOf(ContributionId id) {
        return contributions.groupOf(id).orElseThrow(NotFound::new);
    }

    private Contribution toChange(ContributionId id) {
        return contributions.toChange(id).orElseThrow(NotFound::new);
    }
}
