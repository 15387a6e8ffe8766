package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.ui.RecommendationRoutes;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.Way;
import java.util.List;

/** Where a project comes from (P1): its recommendations; the cards are behind them. */
class OriginPart extends Section {

    private final LiveList<RecommendationLine> list = new LiveList<>(RecommendationLine::id, OriginPart::item);

    OriginPart() {
        var heading = new H3(getTranslation("project.origin"));
        heading.setId("origin");
        setAriaLabelledBy("origin");
        addClassName("wm-stack");
        add(heading, list);
    }

    void show(List<RecommendationLine> all) {
        list.show(all);
    }

    private static ListItem item(RecommendationLine recommendation) {
        var link = new Way(RecommendationRoutes.to(recommendation.number()), recommendation.title());
        link.addClassName("wm-link");
        var item = new ListItem(link, new PermanentNumber(recommendation.number()));
        item.add(new Span(item.getTranslation(
                "recommendation.voices", recommendation.groups(), recommendation.voices(), recommendation.dots())));
        item.addClassName("wm-line");
        return item;
    }
}
