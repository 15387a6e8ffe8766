package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Where moderators look after the cards of their group. */
@Service
@Deed
public class ModerationDesk {

    private final Contributions contributions;
    private final GroupDesk groups;
    private final Clock clock;

    ModerationDesk(Contributions contributions, GroupDesk groups, Clock clock) {
        this.contributions = contributions;
        this.groups = groups;
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
    }

    /** Shows a hidden card again. */
    public void show(Person by, ContributionId id) {
        var card = moderated(by, id);
        card.show();
        contributions.save(card);
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

    private Contribution moderated(Person by, ContributionId id) {
        by.mustLeadGroups();
        var group = contributions.groupOf(id).orElseThrow(NotFound::new);
        groups.allow(by, group, GroupDeed.HIDE);
        return contributions.toChange(id).orElseThrow(NotFound::new);
    }
}
