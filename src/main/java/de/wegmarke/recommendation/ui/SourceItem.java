package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.Way;

/** One card behind a recommendation (E1); a link leads to it among all the others. */
class SourceItem extends HtmlContainer {

    SourceItem(ContributionCard card) {
        super("li");
        addClassNames("wm-card", card.kind().css());
        var name = new Way(ContributionRoutes.card(card.id()), card.name());
        name.addClassNames("wm-pile-number", "wm-push");
        var head = new Div(
                new KindTag(
                        card.kind().css(),
                        card.kind().sign(),
                        getTranslation(card.kind().key())),
                name);
        head.addClassName("wm-card-head");
        var text = new Paragraph(card.text());
        text.addClassName("wm-card-text");
        text.getElement().setAttribute("dir", "auto").setAttribute("lang", card.language());
        var foot = new Div(new Span(getTranslation("recommendation.group", card.group(), card.groupName())));
        foot.addClassName("wm-card-foot");
        add(head, text, foot);
    }
}
