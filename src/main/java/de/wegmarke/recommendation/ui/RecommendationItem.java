package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.recommendation.RecommendationCard;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.PublicSwitch;
import de.wegmarke.ui.parts.Way;
import java.util.Optional;

/** One recommendation in a pile: number, title, who raised it, how it was answered. */
class RecommendationItem extends HtmlContainer {

    private final String number;
    private final Way link;

    /** @param arePublic whether the results of its conference are */
    record Row(RecommendationCard card, boolean arePublic) {}

    RecommendationItem(Row row) {
        super("li");
        var card = row.card();
        number = card.number();
        addClassNames("wm-card", "wm-kind-recommendation");
        var name = new Span(number);
        name.addClassNames("wm-pile-number", "wm-push");
        link = new Way(RecommendationRoutes.to(number), card.title());
        var title = new Paragraph(link);
        title.addClassName("wm-card-text");
        add(
                row("wm-card-head", new FieldPlaque(card.fieldNumber(), card.fieldTitle()), name),
                title,
                row(
                        "wm-card-foot",
                        AnswerTag.of(card),
                        new Span(getTranslation("recommendation.voices", card.groups(), card.voices(), card.dots())),
                        PublicSwitch.tag(card.isPublished(), row.arePublic())));
    }

    private static Div row(String className, Component... parts) {
        var row = new Div(parts);
        row.addClassName(className);
        return row;
    }

    void mark(Optional<String> chosen) {
        if (chosen.filter(number::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
