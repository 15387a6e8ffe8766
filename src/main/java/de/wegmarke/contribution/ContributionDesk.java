package de.wegmarke.contribution;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a coordinator reads what all groups have said, and where other rooms look up cards. */
@Service
@Transactional(readOnly = true)
public class ContributionDesk {

    private final Contributions contributions;

    ContributionDesk(Contributions contributions) {
        this.contributions = contributions;
    }

    /** One page of the cards that fit, the latest first; hidden ones too, with their reason. */
    public List<ContributionCard> search(Person by, Filter filter, int page, int size) {
        by.mustBe(Role.COORDINATOR);
        return contributions.search(
                filter.conference(),
                filter.group(),
                filter.field(),
                filter.kindsOrAll(),
                filter.pattern(),
                PageRequest.of(page, size));
    }

    /** How many cards fit. */
    public long count(Person by, Filter filter) {
        by.mustBe(Role.COORDINATOR);
        return contributions.count(
                filter.conference(), filter.group(), filter.field(), filter.kindsOrAll(), filter.pattern());
    }

    /** Which group said how much of which kind about which field; what is missing is a white spot. */
    public List<Spot> coverage(ConferenceId conference) {
        return contributions.coverage(conference);
    }

    /** How many groups and people have spoken, with how many cards. */
    public Voices voices(ConferenceId conference) {
        return contributions.voices(conference);
    }

    /** The named cards in the order they came, withdrawn ones too: nothing is erased (C5). */
    public List<ContributionCard> cards(Collection<ContributionId> contributions) {
        return contributions.isEmpty() ? List.of() : this.contributions.cards(contributions);
    }

    /** Those of the named cards that may be read by everybody, in the order they came: neither withdrawn nor hidden (E4). */
    public List<ContributionCard> shown(Collection<ContributionId> contributions) {
        return contributions.isEmpty() ? List.of() : this.contributions.shown(contributions);
    }
}
