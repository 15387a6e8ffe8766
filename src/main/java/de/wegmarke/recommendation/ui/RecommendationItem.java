package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.recommendation.RecommendationCard;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.PublicSwitch;
import de.wegmarke.ui.parts.Way;
import java.util.Optional;

/** One recommendation in a pile: number, title, who raised it, how it was answered. */
class RecommendationItem extends CardFace {

    private final String number;
    private final Way link;

    /** @param arePublic whether the results of its conference are */
    record Row(RecommendationCard card, boolean arePublic) {}

    RecommendationItem(Row row) {
        super("li");
        var card = row.card();
        number = card.number();
        addClassName(OF_RECOMMENDATION);
        link = new Way(RecommendationRoutes.to(number), card.title());
        head(new FieldPlaque(card.fieldNumber(), card.fieldTitle()), name(number));
        title(new Paragraph(link));
        foot(
                AnswerTag.of(card),
                new Span(getTranslation("recommendation.voices", card.groups(), card.voices(), card.dots())),
                PublicSwitch.tag(card.isPublished(), row.arePublic()));
    }

    void mark(Optional<String> chosen) {
        link.mark(chosen.filter(number::equals).isPresent());
    }
}
