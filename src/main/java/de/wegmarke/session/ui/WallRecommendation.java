package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.PermanentNumber;

/** A recommendation on the big screen: its number, what it says, who stands behind it. */
class WallRecommendation extends CardFace {

    WallRecommendation(RecommendationLine recommendation) {
        super("li");
        addClassName(OF_RECOMMENDATION);
        head(new PermanentNumber(recommendation.number()));
        words(new H2(recommendation.title()));
        foot(new Span(getTranslation(
                "recommendation.raised", recommendation.groups(), recommendation.voices(), recommendation.dots())));
    }
}
