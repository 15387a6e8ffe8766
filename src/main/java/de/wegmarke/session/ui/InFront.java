package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.LiveList;

/** The card that everybody is turned to, as a participant's phone shows it. It is read aloud. */
class InFront extends Section {

    private final LiveList<ContributionCard> card = new LiveList<>(ContributionCard::id, InFront::face);

    InFront() {
        addClassName("wm-in-front");
        setAriaLabel(getTranslation("session.front.title"));
        getElement().setAttribute("role", "status");
        var title = new Paragraph(getTranslation("session.front.title"));
        title.addClassName("wm-strong");
        add(title, card);
        setVisible(false);
    }

    void show(Board board) {
        var front = board.inFront();
        card.show(front.stream().toList());
        setVisible(front.isPresent());
    }

    private static CardFace face(ContributionCard card) {
        var face = CardFace.inList(card.kind().css());
        face.head(new KindTag(card.kind()), CardFace.name(card.name()));
        face.words(card.text(), card.language());
        return face;
    }
}
