package de.wegmarke.session.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.session.Wall;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.KindTag;

/** What was put together, on the big screen: its heading, its dots once they are shown, its first cards. */
class WallBundle extends HtmlContainer {

    WallBundle(Wall.Bundle bundle) {
        super("li");
        addClassName("wm-wall-bundle");
        var heading = new H2(bundle.heading());
        heading.getElement().setAttribute("dir", "auto");
        add(heading);
        bundle.dots().ifPresent(dots -> {
            var count = new Paragraph(getTranslation("contribution.dots", dots));
            count.addClassName("wm-wall-dots");
            add(count);
        });
        var cards = new UnorderedList();
        cards.addClassName("wm-list");
        bundle.first().forEach(card -> cards.add(face(card)));
        add(cards);
        if (bundle.left() > 0) {
            var more = new Span(getTranslation(Wall.Kind.CARDS.more(), bundle.left()));
            more.addClassName("wm-wall-more");
            add(more);
        }
    }

    private static CardFace face(ContributionCard card) {
        var face = CardFace.inList(card.kind().css());
        face.head(new KindTag(card.kind()));
        WallWords.on(face, card);
        return face;
    }
}
