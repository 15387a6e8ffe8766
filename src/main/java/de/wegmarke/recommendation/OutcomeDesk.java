package de.wegmarke.recommendation;

import de.wegmarke.conference.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the people of a group read what they came to. Read once for all of them, as their board is. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class OutcomeDesk {

    private final Outcomes outcomes;

    OutcomeDesk(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** What came out of a participant's group so far. */
    public Outcome outcome(Membership by) {
        return outcomes.of(by.group());
    }
}
