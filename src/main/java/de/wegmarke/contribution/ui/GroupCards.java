package de.wegmarke.contribution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.ParticipantCard;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Board;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldCard;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Sign;
import java.util.List;

/** What the group has said so far, the latest first; one's own cards can be changed (C5). */
class GroupCards extends Section {

    private final transient CaptureDesk desk;
    private final ParticipantCard participant;
    private final List<FieldCard> fields;
    private final H2 heading = new H2();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("contribution.cards-empty"));
    private final Div undo = new Div();
    private final LiveList<Row> list = new LiveList<>(row -> row.card().id(), this::face);

    GroupCards(CaptureDesk desk, ParticipantCard participant, List<FieldCard> fields) {
        this.desk = desk;
        this.participant = participant;
        this.fields = fields;
        addClassName("wm-group-cards");
        setAriaLabel(getTranslation("contribution.cards"));
        undo.getElement().setAttribute("role", "status");
        add(heading, undo, empty, list);
    }

    void show(Board board) {
        var visible = board.visibleTo(participant.id());
        var open = board.group().phase() != Phase.CLOSED;
        heading.setText(getTranslation("contribution.cards-count", visible.size()));
        empty.setVisible(visible.isEmpty());
        list.show(visible.stream().map(card -> new Row(card, open)).toList());
    }

    private CardItem face(Row row) {
        return row.open && row.card.isBy(participant.id())
                ? new OwnCard(row.card, fields, desk, participant.id(), this::offerUndo)
                : new CardItem(row.card, row.card.isBy(participant.id()));
    }

    /** A card taken back by mistake comes back with one tap. */
    private void offerUndo(ContributionCard card) {
        var back = new NativeButton(getTranslation("contribution.undo"), click -> {
            desk.restore(participant.id(), card.id());
            undo.removeAll();
            undo.removeClassName("wm-notice");
        });
        back.addClassName("wm-button");
        undo.removeAll();
        undo.addClassName("wm-notice");
        undo.add(Sign.icon("info"), new Span(getTranslation("contribution.withdrawn")), back);
    }

    /** A card, and whether its author may still change it. */
    private record Row(ContributionCard card, boolean open) {}
}
