package de.wegmarke.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.CueDesk;
import de.wegmarke.conference.CurrentParticipant;
import de.wegmarke.conference.DraftDesk;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.ReceiptDesk;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentDevice;
import de.wegmarke.people.Role;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.recommendation.Outcome;
import de.wegmarke.recommendation.OutcomeDesk;
import de.wegmarke.session.SaidAlready;
import de.wegmarke.shared.Languages;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.PlainLayout;
import de.wegmarke.ui.Reading;
import de.wegmarke.ui.Titled;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;

/** The participant's screen: the question, the composer, the cards of the group. One column, one thumb. */
@Route(value = SessionRoutes.WORKSHOP, layout = PlainLayout.class)
@RolesAllowed(Role.Names.PARTICIPANT)
class WorkshopView extends Composite<Main> implements Titled {

    private final OutcomeDesk outcomes;
    private final Membership participant;
    private final Pinboard pinboard;
    private final GroupCards cards;
    private final OurRecommendations ours;
    private final OwnOutcome mine;
    private final Leaving leaving;
    private final String name;

    WorkshopView(
            CaptureDesk desk,
            BoardDesk boards,
            DotDesk dots,
            ConferenceDesk conferences,
            JoiningDesk joining,
            ReceiptDesk receipts,
            OutcomeDesk outcomes,
            CueDesk cueDesk,
            DraftDesk drafts,
            SaidAlready said,
            CurrentParticipant current,
            CurrentDevice device,
            LiveTopics topics,
            Settings settings,
            Clock clock) {
        this.outcomes = outcomes;
        participant = current.get();
        Languages.tagged(Languages.ALL, participant.language())
                .ifPresent(language -> Reading.in(UI.getCurrent(), language));
        // What follows is said in that language: no part may be made before.
        var board = boards.board(participant);
        var group = board.group();
        var conference = conferences.conference(participant);
        var fields = conferences.fields(participant);
        name = getTranslation("contribution.group", group.number(), group.name());
        var composer = new Composer(group, fields);
        composer.standAlone(
                name,
                group.asked().isEmpty() ? conference.title() : group.asked(),
                conference.joinable().until());
        cards = new GroupCards(desk, dots, participant, fields);
        getContent().addClassName("wm-workshop");
        var cues = new CueStrip(cueDesk, participant);
        ours = new OurRecommendations();
        mine = new OwnOutcome(participant.id(), fields);
        pinboard = new Pinboard(
                new WhatNow(conference.title(), clock),
                composer,
                conference.watchWords(),
                new SimilarThings(said, participant.id(), () -> boards.board(participant)),
                cues,
                new TellDraft(drafts, participant, clock));
        leaving = new Leaving(group, new ReceiptPlace(receipts, participant, device, settings));
        getContent()
                .add(
                        new GroupBar(group, participant, joining),
                        pinboard,
                        ours,
                        mine,
                        cards,
                        leaving,
                        new WorkshopFoot());
        composer.whenArrived(card -> {
            var lying = boards.board(participant);
            show(lying);
            composer.sent(lying.cards(), card);
            pinboard.look("");
        });
        topics.follow(cues, participant.id().topic(), () -> {
            cues.look();
            if (joining.removed(participant).isPresent()) {
                UI.getCurrent().getPage().setLocation("/removed");
            }
        });
        topics.follow(
                this, Set.of(group.id().topic(), group.conference().outcomes()), () -> show(boards.board(participant)));
    }

    private void show(Board board) {
        pinboard.show(board);
        cards.show(board);
        leaving.show(board);
        if (board.isOver()) {
            leaveFirst();
        }
        show(board, outcomes.outcome(participant));
    }

    /** Once the group is through, what one takes along comes before the cards of all. */
    private void leaveFirst() {
        var at = getContent().indexOf(cards);
        if (getContent().indexOf(leaving) > at) {
            getContent().addComponentAtIndex(at, leaving);
        }
    }

    private void show(Board board, Outcome outcome) {
        ours.show(board, outcome);
        mine.show(board, outcome);
    }

    @Override
    public String title() {
        return name;
    }
}
