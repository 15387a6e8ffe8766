package de.wegmarke.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.CurrentParticipant;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.ReceiptDesk;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentDevice;
import de.wegmarke.people.Role;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.shared.Languages;
import de.wegmarke.ui.PlainLayout;
import de.wegmarke.ui.Reading;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Farewell;
import jakarta.annotation.security.RolesAllowed;

/** The participant's screen: the question, the composer, the cards of the group. One column, one thumb. */
@Route(value = SessionRoutes.WORKSHOP, layout = PlainLayout.class)
@RolesAllowed(Role.Names.PARTICIPANT)
class WorkshopView extends Composite<Main> implements Titled {

    private final Text phase = new Text("");
    private final Composer composer;
    private final GroupCards cards;
    private final String name;

    WorkshopView(
            CaptureDesk desk,
            BoardDesk boards,
            DotDesk dots,
            ConferenceDesk conferences,
            JoiningDesk joining,
            ReceiptDesk receipts,
            CurrentParticipant current,
            CurrentDevice device,
            LiveTopics topics) {
        var participant = current.get();
        Languages.tagged(Languages.ALL, participant.language())
                .ifPresent(language -> Reading.in(UI.getCurrent(), language));
        var board = boards.board(participant);
        var group = board.group();
        var conference = conferences.conference(participant);
        var fields = conferences.fields(participant);
        name = getTranslation("contribution.group", group.number(), group.name());
        composer = new Composer(group, fields);
        cards = new GroupCards(desk, dots, participant, fields);
        getContent().addClassName("wm-workshop");
        getContent()
                .add(
                        new GroupBar(group, participant, joining),
                        pinboard(group.question().isEmpty() ? conference.title() : group.question()),
                        cards,
                        leaving(group, new ReceiptPlace(receipts, participant, device)));
        composer.whenArrived(card -> {
            var now = boards.board(participant);
            show(now);
            now.cards().stream()
                    .filter(known -> known.id().value().toString().equals(card))
                    .forEach(composer::sent);
        });
        topics.follow(this, group.id().topic(), () -> show(boards.board(participant)));
    }

    private Div pinboard(String question) {
        var now = new Span(phase);
        now.getElement().setAttribute("role", "status");
        var step = new Paragraph(now);
        step.addClassName("wm-phase");
        var head = new Div(step, new H1(question));
        head.addClassName("wm-question");
        var pinboard = new Div(head);
        pinboard.getElement().appendChild(composer.getElement());
        pinboard.addClassName("wm-pinboard");
        return pinboard;
    }

    private static Div leaving(GroupPage group, ReceiptPlace receipt) {
        var farewell = new Farewell("contribution.done-then");
        if (group.code() != null) {
            farewell.orNext("/j?next=true&code=" + group.code().value());
        }
        var leaving = new Div(receipt, farewell);
        leaving.addClassName("wm-leaving");
        return leaving;
    }

    private void show(Board board) {
        var now = board.group().phase();
        phase.setText(getTranslation("contribution.phase", getTranslation("conference.phase." + now)));
        composer.open(board.allows(GroupDeed.WRITE));
        cards.show(board);
    }

    @Override
    public String title() {
        return name;
    }
}
