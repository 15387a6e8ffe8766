package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.WrittenCards;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.likeness.Alike;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.project.ProjectState;
import de.wegmarke.recommendation.Precedent;
import de.wegmarke.session.Said;
import de.wegmarke.session.SaidAlready;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever wrote a card is told of it: cluster, recommendation, project, step; and what is told of it to those who come later. */
@WegmarkeTest
class WhatBecameTest {

    @Autowired
    Showcase show;

    @Autowired
    Stage stage;

    @Autowired
    WrittenCards written;

    @Autowired
    ClusterDesk clusters;

    @Autowired
    BoardDesk boards;

    @Autowired
    SaidAlready said;

    @Autowired
    Statements statements;

    private GroupPage group;
    private Membership anna;
    private ContributionId card;

    @BeforeEach
    void aCardWasWritten() {
        group = show.published();
        anna = stage.participant(group);
        card = stage.card(anna, Kind.LESSON_LEARNED, "Der Zubringer nach Vienenburg fuhr immer leer");
    }

    @AfterEach
    void nothingIsPublished() {
        show.clear();
    }

    @Test
    void e3ACardIsFollowedToTheStepsOfItsProject() {
        var other = stage.card(anna, Kind.NEED, "Noch ein Bus");
        stage.leadTo(group.id(), Phase.CLUSTER);
        clusters.bundle(show.by(), group.id(), Set.of(card, other), "Busse");
        var number = show.recommendation(group, "Rufbus statt Zubringer", card);
        var project = show.project(group, number, "Rufbus Vienenburg", ProjectState.UNDERWAY);
        assertThat(written.by(anna.id()))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.bundle()).isEqualTo("Busse");
                            assertThat(first.raised()).singleElement().satisfies(raised -> {
                                assertThat(raised.number()).isEqualTo(number);
                                assertThat(raised.title()).isEqualTo("Rufbus statt Zubringer");
                                assertThat(raised.projects()).singleElement().satisfies(pursued -> {
                                    assertThat(pursued.number()).isEqualTo(project);
                                    assertThat(pursued.path()).endsWith(project);
                                });
                            });
                            assertThat(first.isWaiting()).isFalse();
                        },
                        second -> {
                            assertThat(second.bundle()).isEqualTo("Busse");
                            assertThat(second.raised()).isEmpty();
                        });
    }

    @Test
    void e4WhatIsNotPublicIsNotTold() {
        show.hiddenRecommendation(group, "Noch geheim", card);
        assertThat(written.by(anna.id())).singleElement().satisfies(one -> {
            assertThat(one.raised()).isEmpty();
            assertThat(one.isWaiting()).isTrue();
        });
    }

    /** The lesson itself, the recommendation it stands behind, and the project, each with how it stands. */
    @Test
    void whoWritesSomethingLikeItLaterIsRemindedOfAllThatIsPublic() {
        var number = show.recommendation(group, "Rufbus statt Zubringer", card);
        show.project(group, number, "Rufbus Vienenburg", ProjectState.DONE);
        var later = stage.participant(stage.group(stage.conference()));
        var found = said.before(boards.board(later), later.id(), "Ein Zubringer oder Rufbus für Vienenburg", "de");
        assertThat(found).allSatisfy(alike -> assertThat(alike.because()).isNotEmpty());
        assertThat(found.stream().map(Alike::thing).map(thing -> ((Said.Before) thing).precedent()))
                .extracting(Precedent::kind)
                .containsExactlyInAnyOrder(
                        Precedent.Kind.LESSON, Precedent.Kind.RECOMMENDATION, Precedent.Kind.PROJECT);
        show.clear();
        assertThat(said.before(boards.board(later), later.id(), "Ein Zubringer oder Rufbus für Vienenburg", "de"))
                .isEmpty();
    }

    /** C5, C10: what not everybody may read reminds nobody. */
    @Test
    void hiddenAndCoveredCardsRemindNobody() {
        var board = boards.board(anna);
        var other = stage.participant(group).id();
        assertThat(said.before(board, anna.id(), "Zubringer nach Vienenburg", "de"))
                .as("one's own")
                .isEmpty();
        assertThat(said.before(board, other, "Zubringer nach Vienenburg", "de")).hasSize(1);
        show.moderation.hide(show.by(), card, "Name");
        assertThat(said.before(boards.board(anna), other, "Zubringer nach Vienenburg", "de"))
                .isEmpty();
        assertThat(List.of(said.twice(boards.board(anna)))).containsExactly(java.util.Optional.empty());
    }

    @Test
    void theStatementsDoNotGrowWithTheCards() {
        var number = show.recommendation(group, "Rufbus", card);
        show.project(group, number, "Rufbus Vienenburg", ProjectState.UNDERWAY);
        var one = statements.fewest(() -> written.by(anna.id()));
        for (int i = 0; i < 4; i++) {
            var more = show.recommendation(group, "Rufbus " + i, stage.card(anna, Kind.NEED, "Noch einer " + i));
            show.project(group, more, "Rufbus in Ort " + i, ProjectState.UNDERWAY);
        }
        assertThat(statements.fewest(() -> written.by(anna.id()))).isEqualTo(one);
    }
}
