package de.wegmarke.session.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.KindTag;
import java.util.List;
import java.util.OptionalLong;

/** What was put together, on the big screen: its heading, its dots once they are shown, its first cards. */
class WallBundle extends HtmlContainer {

    /** How many cards it shows. */
    static final int CARDS = 2;

    /**
     * A bundle as the wall shows it.
     *
     * @param count of the cards that everybody sees
     * @param dots empty while they are hidden
     * @param first some of the cards
     */
    record Line(ClusterId id, String heading, int count, OptionalLong dots, List<ContributionCard> first) {}

    WallBundle(Line line) {
        super("li");
        addClassName("wm-wall-bundle");
        var heading = new H2(line.heading());
        heading.getElement().setAttribute("dir", "auto");
        add(heading);
        line.dots().ifPresent(dots -> {
            var count = new Paragraph(getTranslation("contribution.dots", dots));
            count.addClassName("wm-wall-dots");
            add(count);
        });
        var cards = new UnorderedList();
        cards.addClassName("wm-list");
        line.first().forEach(card -> cards.add(face(card)));
        add(cards);
        var left = line.count() - line.first().size();
        if (left > 0) {
            var more = new Span(getTranslation("session.wall.more", left));
            more.addClassName("wm-wall-more");
            add(more);
        }
    }

    private static CardFace face(ContributionCard card) {
        var face = CardFace.inList(card.kind().css());
        face.head(new KindTag(card.kind()));
        face.words(card.text(), card.language());
        return face;
    }
}
