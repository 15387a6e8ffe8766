package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.recommendation.RecommendationCard;
import de.wegmarke.recommendation.ui.RecommendationRoutes;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.Way;
import java.util.List;

/** Where a project comes from (P1): its recommendations; the cards are behind them. */
class OriginPart extends Section {

    private final LiveList<RecommendationCard> list = new LiveList<>(RecommendationCard::id, OriginPart::item);

    OriginPart() {
        var heading = new H3(getTranslation("project.origin"));
        heading.setId("origin");
        setAriaLabelledBy("origin");
        addClassName("wm-stack");
        add(heading, list);
    }

    void show(List<RecommendationCard> all) {
        list.show(all);
    }

    private static ListItem item(RecommendationCard card) {
        var link = new Way(RecommendationRoutes.to(card.number()), card.title());
        link.addClassName("wm-link");
        var item = new ListItem(link, new PermanentNumber(card.number()));
        item.add(new Span(item.getTranslation("recommendation.voices", card.groups(), card.voices(), card.dots())));
        item.addClassName("wm-line");
        return item;
    }
}
