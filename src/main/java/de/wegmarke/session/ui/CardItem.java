package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.LiveParts;
import org.jspecify.annotations.Nullable;

/** One card of the group in a list. */
class CardItem extends CardFace implements LiveParts.Renewed<CardLine> {

    private final Div foot;
    private final transient CardLine first;
    private final @Nullable DotStrip dots;

    /** @param dots null where the card takes none of its own */
    CardItem(CardLine line, @Nullable DotStrip dots, boolean own) {
        super("li");
        this.first = line;
        this.dots = dots;
        var card = line.card();
        addClassName(card.kind().css());
        head(new KindTag(card.kind()), name(card.name()));
        words(card.text(), card.language());
        foot = foot(new FieldPlaque(card.fieldNumber(), card.fieldTitle()));
        if (own) {
            foot.add(new Span(getTranslation("contribution.own")));
        }
        if (card.late()) {
            foot.add(new Span(getTranslation("contribution.late")));
        }
        if (card.hiddenBecause() != null) {
            var hidden = new Paragraph(getTranslation("contribution.hidden", card.hiddenBecause()));
            hidden.addClassName("wm-card-hidden");
            add(hidden);
        }
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

    /** Where what can be done with the card stands. */
    protected Div foot() {
        return foot;
    }
}
