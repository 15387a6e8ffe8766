package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.LiveParts;
import org.jspecify.annotations.Nullable;

/** One card of the group with which something can be done: below what the browser draws of it (CardPaper) stand the parts for that. */
class CardItem extends CardFace implements LiveParts.Renewed<CardLine> {

    private final transient CardLine first;
    private final @Nullable DotStrip dots;

    /** @param dots null where the card takes none of its own */
    CardItem(CardLine line, @Nullable DotStrip dots, boolean own) {
        super("li");
        this.first = line;
        this.dots = dots;
        addClassName(line.card().kind().css());
        var paper = new Div();
        CardPaper.write(paper, line.card(), own);
        add(paper);
        if (dots != null) {
            add(dots);
        }
    }

    /** Dots that were given or taken back show in place; whatever else is new is drawn anew. */
    @Override
    public boolean takes(CardLine line) {
        if (dots == null || line.dots() == null || !line.card().equals(first.card()) || line.open() != first.open()) {
            return false;
        }
        dots.show(line.dots());
        return true;
    }
}
