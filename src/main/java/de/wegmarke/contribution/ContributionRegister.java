package de.wegmarke.contribution;

import static java.util.stream.Collectors.toMap;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.database.Lookup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other rooms look up cards. It asks nobody who they are: what may be shown to whom is for the asking room to know. */
@Service
@Transactional(readOnly = true)
public class ContributionRegister {

    private final Contributions contributions;
    private final Lookup lookup;

    ContributionRegister(Contributions contributions, Lookup lookup) {
        this.contributions = contributions;
        this.lookup = lookup;
    }

    /** The cards of a group that are not withdrawn, the latest first. */
    public List<ContributionCard> of(GroupId group) {
        return contributions.of(group);
    }

    /** All cards of one author, withdrawn and hidden ones too. */
    public List<ContributionCard> by(ParticipantId author) {
        return contributions.by(author);
    }

    /** Which group said how much of which kind about which field; what is missing is a white spot. */
    public List<Spot> coverage(ConferenceId conference) {
        return contributions.coverage(conference, Set.of(Kind.values()), "");
    }

    /** How many cards of each kind everybody may read of some conferences; a kind without any is missing. */
    public List<KindCards> kinds(Collection<ConferenceId> conferences) {
        return contributions.kinds(conferences);
    }

    /** How many cards everybody can read in each of the groups; a group without any is missing. */
    public Map<GroupId, Long> counts(Collection<GroupId> groups) {
        return groups.isEmpty()
                ? Map.of()
                : contributions.countsOf(groups).stream().collect(toMap(GroupCards::group, GroupCards::cards));
    }

    /** The named cards in the order they came, withdrawn ones too: nothing is erased (C5). */
    public List<ContributionCard> cards(Collection<ContributionId> contributions) {
        return lookup.all(ContributionCard.class, Contributions.CARDS, contributions, Map.of());
    }

    /** Who stands behind the cards, without those that are withdrawn (C7a). */
    public List<Speaker> speakers(Collection<ContributionId> contributions) {
        return contributions.isEmpty() ? List.of() : this.contributions.speakers(contributions);
    }

    /** Those of the named cards that may be read by everybody, in the order they came: neither withdrawn nor hidden (E4). */
    public List<ContributionCard> shown(Collection<ContributionId> contributions) {
        return lookup.all(ContributionCard.class, Contributions.SHOWN_CARDS, contributions, Map.of());
    }
}
