package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ScribeDesk;
import de.wegmarke.contribution.ui.CardNotes;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.UndoPlace;
import java.util.Comparator;

/** What was written last for others, in letters that can be read from a chair: whoever spoke says whether it is what they meant. */
class ReadBack extends Section {

    private static final int LAST = 3;

    private final transient ScribeDesk desk;
    private final transient Person by;
    private final H2 heading = new H2(getTranslation("session.scribe.last"));
    private final UndoPlace undo = new UndoPlace(heading);
    private final LiveList<Row> list = new LiveList<>(row -> row.card().id(), this::face);

    private record Row(ContributionCard card, boolean withdrawable) {}

    ReadBack(ScribeDesk desk, Person by) {
        this.desk = desk;
        this.by = by;
        addClassName("wm-read-back");
        add(heading, undo, list);
    }

    void show(Board board) {
        var withdrawable = board.allows(GroupDeed.REWORD);
        var last = board.cards().stream()
                .filter(card -> card.voice() != null && card.isShown())
                .sorted(Comparator.comparing(ContributionCard::number).reversed())
                .limit(LAST)
                .toList();
        setVisible(!last.isEmpty() || undo.getChildren().findAny().isPresent());
        list.show(last.stream().map(card -> new Row(card, withdrawable)).toList());
    }

    private CardFace face(Row row) {
        var card = row.card();
        var face = CardFace.inList(card.kind().css());
        face.setId("card-" + card.name());
        face.getElement().setAttribute("tabindex", "-1");
        face.head(new KindTag(card.kind()), CardFace.name(card.name()));
        face.words(card.text(), card.language());
        var back = new NativeButton(getTranslation("contribution.withdraw"), pressed -> withdraw(card));
        back.addClassNames("wm-button", "wm-push");
        back.setAriaLabel(getTranslation("session.scribe.withdraw", card.name()));
        back.setVisible(row.withdrawable());
        face.foot(new Span(CardNotes.voice(card.voice() == null ? "" : card.voice())), back);
        return face;
    }

    private void withdraw(ContributionCard card) {
        desk.withdraw(by, card.id());
        undo.offer(getTranslation("session.scribe.withdrawn", card.name()), () -> desk.restore(by, card.id()));
    }
}
