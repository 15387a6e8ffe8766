package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldColour;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.FieldSymbol;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectId;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ProjectState;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.shared.Stone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** E3, P2, P4: the public reads how a recommendation stands in one true word. */
class StandingTest {

    @Test
    void withoutAnswerAndProjectItIsOpen() {
        assertThat(Standing.of(null, List.of())).isEqualTo(Standing.UNANSWERED);
        assertThat(Standing.of(AnswerKind.TAKEN_UP, List.of())).isEqualTo(Standing.TAKEN_UP);
        assertThat(Standing.TAKEN_UP.stone()).isEqualTo(Stone.OPEN);
    }

    @Test
    void theAnswerDecidesFirst() {
        var done = List.of(project(ProjectState.DONE, Commitment.ACCEPTED));
        assertThat(Standing.of(AnswerKind.NOT_TAKEN_UP, done)).isEqualTo(Standing.NOT_TAKEN_UP);
        assertThat(Standing.of(AnswerKind.CARRIED_OVER, done)).isEqualTo(Standing.CARRIED_OVER);
        assertThat(Standing.of(AnswerKind.EXISTS_ALREADY, List.of())).isEqualTo(Standing.EXISTS_ALREADY);
    }

    @Test
    void aProjectNobodyAgreedToIsOpenWhateverWasReported() {
        for (var unclear : List.of(Commitment.OPEN, Commitment.REQUESTED, Commitment.DECLINED)) {
            assertThat(Standing.of(project(ProjectState.UNDERWAY, unclear))).isEqualTo(Standing.UNSETTLED);
        }
    }

    /** What was reported is what the public reads (P4): nobody works on what is only planned. */
    @Test
    void whatSomebodyAgreedToIsPlannedUntilTheyReport() {
        for (var agreed : List.of(Commitment.ACCEPTED, Commitment.NEEDS_SUPPORT)) {
            assertThat(Standing.of(project(ProjectState.PLANNED, agreed))).isEqualTo(Standing.PLANNED);
            assertThat(Standing.of(project(ProjectState.UNDERWAY, agreed))).isEqualTo(Standing.UNDERWAY);
        }
    }

    /** The coordinator and the public see the same sign. */
    @Test
    void a5EachReportedStateHasOneStone() {
        for (var state : ProjectState.values()) {
            assertThat(Standing.of(project(state, Commitment.ACCEPTED)).stone()).isEqualTo(state.stone());
        }
    }

    @Test
    void whatIsLeftToDoDecidesAmongSeveralProjects() {
        var done = project(ProjectState.DONE, Commitment.ACCEPTED);
        var underway = project(ProjectState.UNDERWAY, Commitment.ACCEPTED);
        var stalled = project(ProjectState.STALLED, Commitment.ACCEPTED);
        var discontinued = project(ProjectState.DISCONTINUED, Commitment.ACCEPTED);
        assertThat(of(done, underway, stalled)).isEqualTo(Standing.UNDERWAY);
        assertThat(of(done, stalled, project(ProjectState.PLANNED, Commitment.ACCEPTED)))
                .isEqualTo(Standing.PLANNED);
        assertThat(of(done, stalled)).isEqualTo(Standing.STALLED);
        assertThat(of(done, discontinued)).isEqualTo(Standing.DONE);
        assertThat(of(discontinued)).isEqualTo(Standing.DISCONTINUED);
    }

    @Test
    void parkedStonesAreNeverCountedAsOpen() {
        assertThat(Counted.of(Map.of(
                        Standing.STALLED, 1L, Standing.UNANSWERED, 1L, Standing.DONE, 1L, Standing.TAKEN_UP, 1L)))
                .containsExactly(
                        new Counted("results.counted.DONE", 1),
                        new Counted("results.counted.OPEN", 2),
                        new Counted("results.counted.STALLED", 1));
    }

    @Test
    void ofVeryManyThereAreAsManyStonesAsOneCanSeeInTheSameProportion() {
        var many = stones(Map.of(Standing.DONE, 3000L, Standing.UNDERWAY, 1500L, Standing.STALLED, 1L));
        assertThat(many).hasSizeBetween(58, 62);
        assertThat(many).filteredOn(Standing.DONE::equals).hasSize(40);
        assertThat(many).filteredOn(Standing.STALLED::equals).hasSize(1);
        assertThat(stones(Map.of(Standing.DONE, 2L, Standing.STALLED, 58L))).hasSize(60);
    }

    private static List<Standing> stones(Map<Standing, Long> standings) {
        var field = new FieldLine(FieldId.next(), EditionId.next(), 1, "Feld", "", FieldSymbol.STAR, FieldColour.SLATE);
        return new FieldStones(field, standings).stones();
    }

    private static Standing of(ProjectLine... projects) {
        return Standing.of(AnswerKind.TAKEN_UP, List.of(projects));
    }

    private static ProjectLine project(ProjectState state, Commitment commitment) {
        return new ProjectLine(
                ProjectId.next(),
                0,
                new ConferenceId(ProjectId.next().value()),
                "P-2019-001",
                "Titel",
                "Ziel",
                "",
                Pace.FOCUS,
                state,
                Instant.EPOCH,
                "Stelle",
                commitment,
                "",
                null,
                null,
                0,
                0,
                null,
                null,
                null,
                Instant.EPOCH);
    }
}
