package de.wegmarke.contribution;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a coordinator reads what all groups have said. */
@Service
@Transactional(readOnly = true)
public class ContributionDesk {

    private final Contributions contributions;
    private final ContributionRegister register;

    ContributionDesk(Contributions contributions, ContributionRegister register) {
        this.contributions = contributions;
        this.register = register;
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
    public CardCount count(Person by, Filter filter) {
        by.mustBe(Role.COORDINATOR);
        return contributions.count(
                filter.conference(), filter.group(), filter.field(), filter.kindsOrAll(), filter.pattern());
    }

    /**
     * One card, withdrawn or not.
     *
     * @throws de.wegmarke.shared.NotAllowed if not asked by a coordinator
     */
    public Optional<ContributionCard> card(Person by, ContributionId card) {
        by.mustBe(Role.COORDINATOR);
        return register.cards(Set.of(card)).stream().findFirst();
    }

    /**
     * The named cards in the order they came.
     *
     * @throws de.wegmarke.shared.NotAllowed if not asked by a coordinator
     */
    public List<ContributionCard> cards(Person by, Collection<ContributionId> cards) {
        by.mustBe(Role.COORDINATOR);
        return register.cards(cards);
    }

    /**
     * Which group said how much of which kind about which field; what is missing is a white spot. Counts what the filter
     * asks for in every group and field: a number leads to as many cards (A5).
     */
    public List<Spot> coverage(Person by, Filter filter) {
        by.mustBe(Role.COORDINATOR);
        return contributions.coverage(filter.conference(), filter.kindsOrAll(), filter.pattern());
    }

    /**
     * Who has a name and said something at any scribe of the conference that stands still (C8), by name.
     *
     * @throws de.wegmarke.shared.NotAllowed if not asked by a coordinator
     */
    public List<String> voices(Person by, ConferenceId conference) {
        by.mustBe(Role.COORDINATOR);
        return contributions.voices(conference);
    }
}
