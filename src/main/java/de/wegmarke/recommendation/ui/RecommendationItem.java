package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.PublicSwitch;
import de.wegmarke.ui.parts.Way;
import java.util.Optional;

/** One recommendation in a pile: number, title, who raised it, how it was answered. */
class RecommendationItem extends CardFace {

    private final String number;
    private final Way link;

    /**
     * @param arePublic whether the results of its conference are
     * @param changed whether it is marked public, but says something else by now (P8)
     */
    record Line(RecommendationLine recommendation, boolean arePublic, boolean changed) {}

    RecommendationItem(Line line) {
        super("li");
        var recommendation = line.recommendation();
        number = recommendation.number();
        addClassName(OF_RECOMMENDATION);
        link = new Way(RecommendationRoutes.to(number), recommendation.title());
        head(new FieldPlaque(recommendation.fieldNumber(), recommendation.fieldTitle()), name(number));
        words(new Paragraph(link));
        foot(
                AnswerTag.of(recommendation),
                new Span(getTranslation(
                        "recommendation.voices",
                        recommendation.groups(),
                        recommendation.voices(),
                        recommendation.dots())),
                PublicSwitch.tag(recommendation.isPublished(), line.arePublic(), line.changed()));
    }

    void mark(Optional<String> chosen) {
        link.mark(chosen.filter(number::equals).isPresent());
    }
}
