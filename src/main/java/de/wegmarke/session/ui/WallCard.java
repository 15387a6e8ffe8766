package de.wegmarke.session.ui;

import de.wegmarke.session.Wall;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.KindTag;

/** A card on the big screen: its kind and its words. */
class WallCard extends CardFace {

    WallCard(Wall.Slot slot) {
        super("li");
        var card = slot.card();
        addClassName(card.kind().css());
        head(new KindTag(card.kind()), name(card.name()));
        WallWords.on(this, card);
    }
}
