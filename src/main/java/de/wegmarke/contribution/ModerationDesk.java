package de.wegmarke.contribution;

import de.wegmarke.conference.AdmissionDesk;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where moderators look after the cards of their group. */
@Service
@Deed
public class ModerationDesk {

    private final Contributions contributions;
    private final ModerationEntries entries;
    private final GroupDesk groups;
    private final AdmissionDesk admission;
    private final Clock clock;

    ModerationDesk(
            Contributions contributions,
            ModerationEntries entries,
            GroupDesk groups,
            AdmissionDesk admission,
            Clock clock) {
        this.contributions = contributions;
        this.entries = entries;
        this.groups = groups;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * Hides a card from the group. Its author sees it still, with the reason (C5).
     *
     * @throws de.wegmarke.shared.RuleViolation without a reason
     */
    public void hide(Person by, ContributionId id, String because) {
        var card = moderated(by, id);
        card.hide(by, because, clock.instant());
        contributions.save(card);
        note(by, card, ModerationDeed.HIDDEN, card.hiddenBecause().orElseThrow());
    }

    /** Shows a hidden card again. */
    public void show(Person by, ContributionId id) {
        var card = moderated(by, id);
        if (card.hiddenBecause().isPresent()) {
            card.show();
            contributions.save(card);
            note(by, card, ModerationDeed.SHOWN, "");
        }
    }

    private void note(Person by, Contribution card, ModerationDeed deed, String because) {
        entries.save(new ModerationEntry(deed, card, because, by, clock.instant()));
    }

    /**
     * Who hid which card and why, and who showed it again, the latest first: a coordinator reads that of all groups, a moderator that of
     * their own.
     *
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<ModerationLine> log(Person by, int most) {
        by.mustLeadGroups();
        return entries.latest(by.is(Role.COORDINATOR), by.id(), Limit.of(most));
    }

    /**
     * Sets aside all cards of the device that one card came from, with one reason, however many there are (C5).
     *
     * @throws de.wegmarke.shared.RuleViolation without a reason
     */
    public void hideAllOfItsDevice(Person by, ContributionId id, String because) {
        var card = moderated(by, id);
        contributions.shownBy(card.author(), card.group()).forEach(one -> hide(by, one, because));
    }

    /** Shows again what was set aside together with a card. */
    public void showAllOfItsDevice(Person by, ContributionId id) {
        var card = moderated(by, id);
        card.hiddenBecause()
                .map(because -> contributions.hiddenBy(card.author(), card.group(), because))
                .orElse(List.of())
                .forEach(one -> show(by, one));
    }

    /**
     * Takes the device that a card came from out of its group; all its cards stay.
     *
     * @param because the reason that the device is told
     * @throws de.wegmarke.shared.RuleViolation without a reason, or if it came from no participant's device
     */
    public void removeItsDevice(Person by, ContributionId id, String because) {
        var card = moderated(by, id);
        if (admission.remove(by, card.group(), card.author(), because)) {
            note(by, card, ModerationDeed.REMOVED, Words.clean(because));
        }
    }

    /** Lets the device that a card came from into the group again. */
    public void readmitItsDevice(Person by, ContributionId id) {
        var card = moderated(by, id);
        if (admission.readmit(by, card.group(), card.author())) {
            note(by, card, ModerationDeed.READMITTED, "");
        }
    }

    private Contribution moderated(Person by, ContributionId id) {
        by.mustLeadGroups();
        var group = contributions.groupOf(id).orElseThrow(NotFound::new);
        groups.allow(by, group, GroupDeed.HIDE);
        return contributions.toChange(id).orElseThrow(NotFound::new);
    }
}
