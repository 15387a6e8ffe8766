package de.wegmarke.recommendation.ui;

import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.guideline.FieldCard;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.recommendation.RecommendationDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom the forms for recommendations ask. */
@Component
record WordingParts(RecommendationDesk desk, ConferenceDesk conferences, CurrentPerson person) {

    /** The fields of action of the conference. */
    List<FieldCard> fields(ConferenceId conference) {
        return conferences.fields(person.get(), conference);
    }
}
