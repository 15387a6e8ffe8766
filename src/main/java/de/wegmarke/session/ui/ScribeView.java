package de.wegmarke.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.UnfinishedDesk;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.conference.ui.GroupAddress;
import de.wegmarke.contribution.ScribeDesk;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.session.SaidAlready;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One device writes for many (C8): the form, and what was written last. */
@Route(value = ConferenceRoutes.SCRIBE, layout = MainLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.COORDINATOR})
class ScribeView extends Composite<Main> implements BeforeEnterObserver, Titled {

    private final ScribeDesk scribe;
    private final BoardDesk boards;
    private final GroupDesk groups;
    private final ConferenceDesk conferences;
    private final UnfinishedDesk unfinished;
    private final SaidAlready said;
    private final LiveTopics topics;
    private final Person by;
    private final Clock clock;
    private String name = "";

    ScribeView(
            ScribeDesk scribe,
            BoardDesk boards,
            GroupDesk groups,
            ConferenceDesk conferences,
            UnfinishedDesk unfinished,
            SaidAlready said,
            LiveTopics topics,
            CurrentPerson current,
            Clock clock) {
        this.scribe = scribe;
        this.boards = boards;
        this.groups = groups;
        this.conferences = conferences;
        this.unfinished = unfinished;
        this.said = said;
        this.topics = topics;
        this.clock = clock;
        this.by = current.get();
        getContent().addClassName("wm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = groups.led(by, GroupAddress.wanted(event));
        name = getTranslation("session.scribe.title", group.number(), group.name());
        getContent().removeAll();
        show(group);
    }

    private void show(GroupPage group) {
        var last = new ReadBack(scribe, by);
        var closed = new Paragraph();
        var question = new Paragraph();
        var form = new ScribeComposer(
                group,
                conferences.fields(by, group.conference()),
                (id, voice, draft) -> scribe.write(by, group.id(), id, voice, draft));
        form.whenArrived(id -> form.sent(boards.board(by, group.id()).cards(), id));
        var similar = new SimilarThings(said, ParticipantId.next(), () -> boards.board(by, group.id()));
        form.whenPaused(similar::look);
        var begun = new Handover(unfinished, by, group.id(), form, clock);
        var back = new Way(ConferenceRoutes.group(group.id()), getTranslation("session.scribe.back"));
        back.addClassName("wm-button");
        closed.addClassName("wm-hint");
        var desk = new Div(new Div(begun, form, similar), last);
        desk.addClassName("wm-scribe");
        getContent().add(new H1(name), question, closed, desk, new Actions(back));
        topics.follow(last, group.id().topic(), () -> {
            var board = boards.board(by, group.id());
            var open = board.allows(GroupDeed.WRITE);
            form.known(scribe.voices(by, group.id()));
            form.open(open);
            Say.in(closed, open ? "" : otherwise(board));
            last.show(board);
            similar.show(board);
            Say.in(question, board.group().asked());
        });
        topics.follow(begun, group.id().cues(), begun::look);
    }

    private String otherwise(Board board) {
        if (board.isOver()) {
            return getTranslation("contribution.group-closed");
        }
        return getTranslation(
                board.group().phase().isArriving() ? "contribution.not-yet" : "contribution.composer.closed");
    }

    @Override
    public String title() {
        return name;
    }
}
