package de.wegmarke.recommendation;

import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the people of a group read what they came to. Read once for all of them, as their board is. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class OutcomeDesk {

    private final Outcomes outcomes;
    private final ShowDesk shows;

    OutcomeDesk(Outcomes outcomes, ShowDesk shows) {
        this.outcomes = outcomes;
        this.shows = shows;
    }

    /** What came out of a group on a big screen. */
    public Outcome outcome(Show what, GroupId group) {
        shows.mustShow(what, group);
        return outcomes.of(group);
    }

    /** What came out of a participant's group so far. */
    public Outcome outcome(Membership by) {
        return outcomes.of(by.group());
    }
}
