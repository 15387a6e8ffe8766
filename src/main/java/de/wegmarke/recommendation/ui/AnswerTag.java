package de.wegmarke.recommendation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.recommendation.RecommendationCard;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.StateTag.Pattern;

/** How a recommendation was answered, in pattern and words (E3). */
final class AnswerTag {

    private AnswerTag() {}

    static StateTag of(RecommendationCard card) {
        var answer = card.answer();
        if (answer == null) {
            return new StateTag(Pattern.OPEN, I18NProvider.translate("recommendation.unanswered"));
        }
        var pattern =
                switch (answer) {
                    case TAKEN_UP -> Pattern.RUNNING;
                    case EXISTS_ALREADY -> Pattern.DONE;
                    case NOT_TAKEN_UP, CARRIED_OVER -> Pattern.PARKED;
                };
        return new StateTag(pattern, I18NProvider.translate("recommendation.answer." + answer));
    }
}
