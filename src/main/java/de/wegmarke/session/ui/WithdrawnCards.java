package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.ui.parts.Keyboard;

/**
 * The cards that one withdrew before this visit: each can still come back (C12). What is withdrawn during the visit is offered
 * at once, where it was.
 */
class WithdrawnCards extends NativeDetails {

    private final transient CaptureDesk desk;
    private final ParticipantId author;
    private final UnorderedList list = new UnorderedList();

    WithdrawnCards(CaptureDesk desk, ParticipantId author) {
        this.desk = desk;
        this.author = author;
        addClassName("wm-withdrawn");
        list.addClassName("wm-list");
        setContent(list);
        desk.withdrawn(author).forEach(card -> list.add(line(card)));
        count();
    }

    /** @param open whether one may change one's cards now (C5) */
    void show(boolean open) {
        setVisible(open && list.getChildren().findAny().isPresent());
    }

    private ListItem line(ContributionCard card) {
        var line = new ListItem();
        var words = new Paragraph(card.text());
        words.getElement().setAttribute("lang", card.language()).setAttribute("dir", "auto");
        var back = new NativeButton(getTranslation("contribution.restore"), click -> {
            desk.restore(author, card.id());
            list.remove(line);
            count();
            show(true);
            Keyboard.toPart(this);
        });
        back.addClassName("wm-button");
        back.setAriaLabel(back.getText() + ": " + card.name());
        line.add(new Span(card.name()), words, back);
        return line;
    }

    private void count() {
        setSummaryText(getTranslation(
                "contribution.withdrawn-count", list.getChildren().count()));
    }
}
