package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.Kind;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.DueReports;
import de.wegmarke.project.OwnProject;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.ResponsibleDesk;
import de.wegmarke.project.StepDraft;
import de.wegmarke.project.StepId;
import de.wegmarke.shared.Clocks;
import de.wegmarke.shared.Conflict;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** P8: what an institution says of its project the public reads when a coordinator releases it, or by itself after some days. */
@WegmarkeTest
class ReleasedReportsTest {

    private static final String SLIPPED_IN = "Hereingeschmuggelt";

    @Autowired
    Showcase show;

    @Autowired
    Reader reader;

    @Autowired
    ReadingRoom room;

    @Autowired
    DueReports due;

    private GroupPage group;
    private String number;
    private String project;
    private OwnProject own;
    private StepId step;

    @BeforeEach
    void anInstitutionAnswersForAPublicProject() {
        show.clear();
        group = show.published();
        var card = show.stage.card(show.stage.participant(group), Kind.NEED, "Am Sonntag fährt kein Bus");
        number = show.recommendation(group, "Rufbus", card);
        project = show.hiddenProject(group.conference(), number, "Rufbus am Sonntag");
        step = show.steps.add(
                show.by(), project, new StepDraft("Räume finden", "Erika Mustermann", LocalDate.of(2099, 3, 1)));
        own = show.answer(project, Commitment.ACCEPTED, "");
        show.publishProject(project);
    }

    /** Nobody else is to find what changes in a week. */
    @AfterEach
    void nothingIsPublished() {
        show.clear();
    }

    @Test
    void p8AnInstitutionsReportWaitsUntilACoordinatorReleasesIt() {
        var before = changedAt();
        show.responsible.report(own, ProjectState.STALLED, SLIPPED_IN);
        for (var page : pages()) {
            assertThat(reader.read(page)).as(page).doesNotContain(SLIPPED_IN, "ins Stocken geraten");
        }
        assertThat(changedAt()).as("nothing is new to the public").isEqualTo(before);
        assertThat(waits()).isTrue();
        assertThat(page().project().state()).as("the office knows").isEqualTo(ProjectState.STALLED);

        release();
        assertThat(reader.read("/results/projects/" + project)).contains(SLIPPED_IN, "ins Stocken geraten");
        assertThat(reader.open("/results").body()).as("as it is kept").contains("ins Stocken geraten");
        assertThat(changedAt()).isAfter(before);
        assertThat(waits()).isFalse();
    }

    @Test
    void p8ItIsPublicByItselfAtItsMomentAndThatIsTheNews() {
        var before = changedAt();
        show.responsible.report(own, ProjectState.STALLED, SLIPPED_IN);
        var end = end();
        assertThat(Duration.between(Instant.now(), end)).isBetween(Duration.ofDays(6), Duration.ofDays(8));
        Clocks.at(end.minusMillis(1), () -> {
            assertThat(sheet().project().state()).isEqualTo(ProjectState.PLANNED);
            assertThat(words()).doesNotContain(SLIPPED_IN);
            assertThat(changedAt()).isEqualTo(before);
            assertThat(waits()).isTrue();
        });
        Clocks.at(end, () -> {
            assertThat(sheet().project().state()).isEqualTo(ProjectState.STALLED);
            assertThat(words()).contains(SLIPPED_IN);
            assertThat(changedAt()).as("of its recommendation").isEqualTo(end);
            assertThat(room.feed("", 1).updated()).isEqualTo(end);
            assertThat(room.feed("1-feld-1", 1).updated()).isEqualTo(end);
            assertThat(waits()).isFalse();
        });
    }

    @Test
    void a5TheListTheSheetAndTheCountsReadTheSameReport() {
        show.responsible.report(own, ProjectState.UNDERWAY, "Es geht los.");
        release();
        show.responsible.report(own, ProjectState.DONE, SLIPPED_IN);
        show.responsible.finishStep(own, step);
        var end = end();
        for (var when : List.of(end.minusMillis(1), end.plusSeconds(3600))) {
            Clocks.at(when, () -> {
                due.tell();
                var sheet = sheet();
                assertThat(sheet.project().finished()).isEqualTo(sheet.stepsDone());
                assertThat(room.feed("", 1).newestFirst())
                        .singleElement()
                        .extracting(Entry::standing)
                        .isEqualTo(sheet.standing());
                assertThat(room.field("1-feld-1", 1).orElseThrow().line().standings())
                        .containsOnlyKeys(sheet.standing());
                assertThat(page().reportInPublic(when))
                        .hasValueSatisfying(report -> assertThat(report.state())
                                .isEqualTo(sheet().project().state()));
            });
        }
        Clocks.at(end.minusMillis(1), () -> assertThat(sheet().standing()).isEqualTo(Standing.UNDERWAY));
        Clocks.at(end.plusSeconds(3600), () -> assertThat(sheet().standing()).isEqualTo(Standing.DONE));
    }

    @Test
    void p8ATickWaitsTooAndTakenBackItIsGone() {
        show.responsible.finishStep(own, step);
        assertThat(sheet().stepsDone()).isZero();
        assertThat(waits()).isTrue();
        show.responsible.reopenStep(own, step);
        assertThat(waits()).as("it is what the public reads").isFalse();
        show.responsible.finishStep(own, step);
        release();
        assertThat(sheet().stepsDone()).isOne();
        show.responsible.reopenStep(own, step);
        assertThat(sheet().stepsDone()).as("opened again waits as well").isOne();
        show.steps.finish(show.by(), project, step);
        show.steps.reopen(show.by(), project, step);
        assertThat(sheet().stepsDone())
                .as("a coordinator's deed is its release")
                .isZero();
        assertThat(waits()).isFalse();
    }

    @Test
    void p8AStepThatIsPutBackWaitsOn() {
        show.responsible.finishStep(own, step);
        show.steps.remove(show.by(), project, step, page().steps().getFirst().draft());
        show.steps.restore(show.by(), project, step);
        assertThat(sheet().stepsDone()).isZero();
        assertThat(waits()).isTrue();
    }

    /** What began to show by itself is told by the tick; the next tick takes its place. */
    @Test
    void p8TheMomentOfWhatShowedByItselfNeverGoesBack() {
        show.responsible.finishStep(own, step);
        var end = end();
        Clocks.at(end.plusSeconds(3600), () -> {
            assertThat(changedAt()).isEqualTo(end);
            show.responsible.reopenStep(own, step);
            assertThat(sheet().stepsDone()).isOne();
            assertThat(changedAt()).isEqualTo(end);
        });
    }

    @Test
    void p8NobodyReleasesWhatTheyHaveNotRead() {
        show.responsible.report(own, ProjectState.UNDERWAY, "Es geht los.");
        var seen = seal();
        show.responsible.report(own, ProjectState.STALLED, SLIPPED_IN);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> show.reports.release(show.by(), project, seen));
        var both = seal();
        show.responsible.finishStep(own, step);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> show.reports.release(show.by(), project, both));
        var all = seal();
        show.projects.withdrawFromPublic(show.by(), project);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> show.reports.release(show.by(), project, all));
        assertThat(words()).doesNotContain(SLIPPED_IN);
    }

    @Test
    void p8WhoPublishesAProjectPublishesWhatWasReportedUntilThen() {
        show.projects.withdrawFromPublic(show.by(), project);
        var seen = page().seal(Instant.now());
        show.responsible.report(own, ProjectState.UNDERWAY, "Es geht los.");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> show.projects.publish(show.by(), project, seen));
        show.publishProject(project);
        assertThat(words()).contains("Es geht los.");
        assertThat(waits()).isFalse();
    }

    @Test
    void p8WhatACoordinatorReportsIsReleasedByIt() {
        show.responsible.report(own, ProjectState.STALLED, SLIPPED_IN);
        show.reports.report(show.by(), project, ProjectState.UNDERWAY, "Wir haben nachgefragt.");
        assertThat(words()).contains("Wir haben nachgefragt.").doesNotContain(SLIPPED_IN);
        assertThat(sheet().project().state()).isEqualTo(ProjectState.UNDERWAY);
        release();
        assertThat(sheet().project().state()).as("what was reported last").isEqualTo(ProjectState.UNDERWAY);
    }

    /** Whatever an institution does: every page is letter by letter as it was. */
    @Test
    void p8NoDeedOfAnInstitutionChangesAWordInPublic() {
        var deeds = deeds();
        assertThat(deeds.keySet().stream().map(deed -> deed.split(" ", -1)[0]).collect(Collectors.toSet()))
                .as("the deeds that are tried; that it agreed is computed and may show at once (P2)")
                .isEqualTo(allDeeds());
        var before = bodies();
        deeds.forEach((name, deed) -> {
            deed.run();
            assertThat(bodies()).as(name).isEqualTo(before);
        });
        assertThat(waits()).isTrue();
        for (var answer : List.of(Commitment.ACCEPTED, Commitment.NEEDS_SUPPORT, Commitment.DECLINED)) {
            say(answer);
            for (var page : pages()) {
                assertThat(reader.read(page)).as("%s after %s", page, answer).doesNotContain(SLIPPED_IN);
            }
        }
        assertThat(reader.read("/results/projects/" + project))
                .as("that nobody answers for it is computed, and no word of theirs (P2)")
                .contains("noch nicht geklärt");
    }

    private Map<String, Runnable> deeds() {
        var deeds = new LinkedHashMap<String, Runnable>();
        deeds.put("finishStep", () -> show.responsible.finishStep(own, step));
        deeds.put("report DONE", () -> show.responsible.report(own, ProjectState.DONE, SLIPPED_IN));
        deeds.put("report STALLED", () -> show.responsible.report(own, ProjectState.STALLED, SLIPPED_IN));
        deeds.put("reopenStep", () -> show.responsible.reopenStep(own, step));
        return deeds;
    }

    private static Set<String> allDeeds() {
        return Arrays.stream(ResponsibleDesk.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getAnnotation(Transactional.class) == null)
                .map(method -> method.getName())
                .filter(name -> !name.equals("answer"))
                .collect(Collectors.toSet());
    }

    private void say(Commitment answer) {
        show.responsible.answer(own, show.responsible.project(own).project().inquiry(), answer, SLIPPED_IN);
    }

    private List<String> bodies() {
        return pages().stream()
                .map(page -> reader.read(page).replaceAll("turn=\\d+", ""))
                .toList();
    }

    private List<String> pages() {
        return List.of(
                "/",
                "/results",
                "/results/feed.atom",
                "/results/fields/1-feld-1",
                "/results/recommendations/" + number,
                "/results/projects/" + project,
                "/conferences/" + show.conference(group).slug());
    }

    private void release() {
        show.reports.release(show.by(), project, seal());
    }

    private String seal() {
        return page().waiting(Instant.now()).seal();
    }

    private ProjectPage page() {
        return show.projects.page(show.by(), project);
    }

    /** The same on the page of one and in the list of all. */
    private boolean waits() {
        var project = page().project().id();
        return show.projects.waiting(show.by(), Set.of(project)).contains(project);
    }

    /** When what waits shows by itself. */
    private Instant end() {
        return page().waiting(Instant.now()).until().orElseThrow();
    }

    private ProjectSheet sheet() {
        return room.project(project).orElseThrow();
    }

    private String words() {
        return room.project(project).stream()
                .flatMap(sheet -> sheet.way().stream())
                .map(Milestone::text)
                .collect(Collectors.joining("\n"));
    }

    /** When the public last saw something of the recommendation change. */
    private Instant changedAt() {
        due.tell();
        return room.feed("", 1).newestFirst().stream()
                .filter(entry -> entry.number().equals(number))
                .findFirst()
                .orElseThrow()
                .changedAt();
    }
}
