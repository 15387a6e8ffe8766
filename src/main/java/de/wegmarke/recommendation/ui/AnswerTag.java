package de.wegmarke.recommendation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.parts.StateTag;

/** How a recommendation was answered, in stone and words (E3). */
final class AnswerTag {

    private AnswerTag() {}

    static StateTag of(RecommendationLine recommendation) {
        var answer = recommendation.answer();
        if (answer == null) {
            return new StateTag(Stone.OPEN, I18NProvider.translate("recommendation.unanswered"));
        }
        var stone =
                switch (answer) {
                    case TAKEN_UP -> Stone.RUNNING;
                    case EXISTS_ALREADY -> Stone.DONE;
                    case NOT_TAKEN_UP, CARRIED_OVER -> Stone.PARKED;
                };
        return new StateTag(stone, I18NProvider.translate("recommendation.answer." + answer));
    }
}
