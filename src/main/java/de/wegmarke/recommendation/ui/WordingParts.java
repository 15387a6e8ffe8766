package de.wegmarke.recommendation.ui;

import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.guideline.FieldCard;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom the forms for recommendations ask. */
@Component
record WordingParts(RecommendationDesk desk, ConferenceDesk conferences, GuidelineDesk guidelines) {

    /** The fields of action of the conference. */
    List<FieldCard> fields(ConferenceId conference) {
        return guidelines.fields(conferences.conference(conference).edition());
    }
}
