package de.wegmarke.contribution;

import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ParticipantId;
import java.util.List;

/**
 * What a group sees: its phase and its cards, the latest first. The same for everybody; who may see a hidden card is
 * asked of {@link #visibleTo}.
 *
 * @param cards all that are not withdrawn
 */
public record Board(GroupPage group, List<ContributionCard> cards) {

    /** The cards a participant sees: all that are not hidden, and their own. */
    public List<ContributionCard> visibleTo(ParticipantId participant) {
        return cards.stream()
                .filter(card -> !card.isHidden() || card.isBy(participant))
                .toList();
    }
}
