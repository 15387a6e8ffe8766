package de.wegmarke.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.people.Person;
import de.wegmarke.people.Secret;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.Clocks;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.Mistakes;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import de.wegmarke.stage.Together;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class ProjectsTest {

    private static final LocalDate DUE = LocalDate.of(2030, 1, 31);
    private static final StepDraft STEP = new StepDraft("Bedarf erfragen", "Gesundheitsamt", DUE);

    @Autowired
    private ReportDesk reports;

    @Autowired
    StepDesk steps;

    @Autowired
    private Stage stage;

    @Autowired
    private ProjectDesk desk;

    @Autowired
    private RequestDesk requests;

    @Autowired
    private ResponsibleDesk responsible;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private LinkDesk links;

    @Autowired
    private Statements statements;

    private Person coordinator;
    private ConferenceId conference;
    private String recommendation;

    @BeforeEach
    void aRecommendationIsThere() {
        coordinator = stage.coordinator();
        conference = stage.conference();
        recommendation = recommendation();
    }

    @Test
    void e3MakingAProjectAnswersTheRecommendation() {
        begin();
        assertThat(recommendations
                        .page(coordinator, recommendation)
                        .recommendation()
                        .answer())
                .isEqualTo(AnswerKind.TAKEN_UP);
    }

    @Test
    void p1AProjectNamesItsFieldsAndItsGoal() {
        var empty = new ProjectDraft("Rufbus", " ", "", Pace.FOCUS, Set.of());
        assertThatExceptionOfType(Mistakes.class)
                .isThrownBy(() -> desk.begin(
                        coordinator, ProjectId.next(), recommendation, AnswerDraft.NONE, empty, "", "wird gemacht"))
                .satisfies(told -> assertThat(told.all())
                        .extracting(RuleViolation::key)
                        .containsExactlyInAnyOrder("project.goal-empty", "project.no-field"));
    }

    @Test
    void twoFormsAtOnceGetTwoNumbers() throws Exception {
        assertThat(Together.all(8, () -> begin(ProjectId.next()))).doesNotHaveDuplicates();
    }

    @Test
    void e3AReasonThatWasGivenStaysWhenAProjectIsMadeOfIt() {
        var given = new AnswerDraft(AnswerKind.TAKEN_UP, "Weil drei Gruppen es wollen.");
        recommendations.answer(coordinator, recommendation, AnswerDraft.NONE, given);
        begin();
        assertThat(recommendations
                        .page(coordinator, recommendation)
                        .recommendation()
                        .said())
                .isEqualTo(given);
    }

    @Test
    void e3AnotherAnswerIsNotReplacedUnseen() {
        var given = new AnswerDraft(AnswerKind.NOT_TAKEN_UP, "Zu teuer.");
        recommendations.answer(coordinator, recommendation, AnswerDraft.NONE, given);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> begin(ProjectId.next()));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> recommendations.answer(
                        coordinator,
                        recommendation,
                        AnswerDraft.NONE,
                        new AnswerDraft(AnswerKind.EXISTS_ALREADY, "Gibt es.")));
        assertThat(recommendations
                        .page(coordinator, recommendation)
                        .recommendation()
                        .said())
                .isEqualTo(given);
    }

    @Test
    void e3ItStaysTakenUpAsLongAsAProjectRuns() {
        var number = begin();
        var seen = recommendations
                .page(coordinator, recommendation)
                .recommendation()
                .said();
        var other = new AnswerDraft(AnswerKind.CARRIED_OVER, "Nächstes Jahr.");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> recommendations.answer(coordinator, recommendation, seen, other))
                .extracting(RuleViolation::key)
                .isEqualTo("recommendation.answer-project-runs");
        reports.report(coordinator, number, ProjectState.DISCONTINUED, "Es fehlt an Personal.");
        recommendations.answer(coordinator, recommendation, seen, other);
        assertThat(recommendations
                        .page(coordinator, recommendation)
                        .recommendation()
                        .answer())
                .isEqualTo(AnswerKind.CARRIED_OVER);
        assertThatExceptionOfType(RuleViolation.class)
                .as("it cannot go on by a report while the answer says something else")
                .isThrownBy(() -> reports.report(coordinator, number, ProjectState.UNDERWAY, "Es geht weiter."))
                .extracting(RuleViolation::key)
                .isEqualTo("project.state-answered-otherwise");
        reports.report(coordinator, number, ProjectState.DONE, "Es war doch schon fertig.");
    }

    @Test
    void theSameFormSentFromTwoWindowsAtOnceMakesOneProject() throws Exception {
        var form = ProjectId.next();
        assertThat(Set.copyOf(Together.all(2, () -> begin(form)))).hasSize(1);
        assertThat(desk.madeBy(coordinator, form)).isPresent();
    }

    @Test
    void stepsTickedOffAtOnceAreAllDone() throws Exception {
        var number = begin();
        var open = IntStream.range(0, 4)
                .mapToObj(i -> steps.add(coordinator, number, STEP))
                .toList();
        var next = new AtomicInteger();
        Together.all(4, () -> {
            steps.finish(coordinator, number, open.get(next.getAndIncrement()));
            return number;
        });
        assertThat(desk.page(coordinator, number).steps()).allMatch(StepLine::isDone);
    }

    @Test
    void whatIsDoneOnceMoreKeepsItsFirstMoment() {
        var number = begin();
        var step = steps.add(coordinator, number, STEP);
        steps.finish(coordinator, number, step);
        desk.publish(coordinator, number, desk.page(coordinator, number).seal(Instant.now()));
        var first = desk.page(coordinator, number);
        Clocks.at(Instant.now().plus(Duration.ofDays(1)), () -> {
            steps.finish(coordinator, number, step);
            desk.publish(coordinator, number, desk.page(coordinator, number).seal(Instant.now()));
        });
        var again = desk.page(coordinator, number);
        assertThat(again.steps()).isEqualTo(first.steps());
        assertThat(again.project().publishedAt()).isEqualTo(first.project().publishedAt());
    }

    @Test
    void a1WhoSawAnOlderWordingIsTold() {
        var number = begin();
        var seen = desk.page(coordinator, number);
        desk.word(coordinator, number, seen.project().version(), draft("Bus am Sonntag, stündlich"));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.word(coordinator, number, seen.project().version(), draft("Sonntagsbus")));
        assertThat(desk.page(coordinator, number).project().title()).isEqualTo("Bus am Sonntag, stündlich");
    }

    @Test
    void a1WhoSawAnOlderStepIsTold() {
        var number = begin();
        var step = steps.add(coordinator, number, STEP);
        var mine = new StepDraft("Bedarf in Praxen erfragen", STEP.who(), DUE);
        steps.word(coordinator, number, step, STEP, mine);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> steps.word(coordinator, number, step, STEP, STEP));
        assertThat(desk.page(coordinator, number).steps())
                .extracting(StepLine::what)
                .containsExactly(mine.what());
    }

    @Test
    void a2ARemovedStepComesBackAsItWas() {
        var number = begin();
        var step = steps.add(coordinator, number, STEP);
        steps.add(coordinator, number, STEP);
        steps.finish(coordinator, number, step);
        var before = desk.page(coordinator, number).steps();
        assertThatExceptionOfType(Conflict.class)
                .as("it says something else than the person saw")
                .isThrownBy(() ->
                        steps.remove(coordinator, number, step, new StepDraft("Anderes", STEP.who(), STEP.due())));
        steps.remove(coordinator, number, step, STEP);
        assertThat(desk.page(coordinator, number).steps()).hasSize(1);
        steps.restore(coordinator, number, step);
        assertThat(desk.page(coordinator, number).steps()).isEqualTo(before);
    }

    @Test
    void p2TheInstitutionAnswersByLinkUntilItIsRevoked() {
        var number = begin();
        var device = own(letIn(requests.request(coordinator, number, Inquiry.NONE, "Kreisverwaltung")));
        responsible.answer(device, inquiry(number), Commitment.ACCEPTED, "");
        assertThat(desk.page(coordinator, number).project().commitment()).isEqualTo(Commitment.ACCEPTED);
        var seen = requests.links(coordinator, number);
        var fresh = requests.freshLink(coordinator, number, seen);
        assertThatExceptionOfType(Conflict.class)
                .as("a link that somebody else has just written to the institution")
                .isThrownBy(() -> requests.revokeLinks(coordinator, number, seen));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> requests.freshLink(coordinator, number, seen));
        assertThat(letIn(fresh)).isNotNull();
        requests.revokeLinks(coordinator, number, requests.links(coordinator, number));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> responsible.project(device));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> responsible.answer(device, inquiry(number), Commitment.DECLINED, "keine Zeit"));
        assertThat(desk.page(coordinator, number).project().commitment()).isEqualTo(Commitment.ACCEPTED);
    }

    @Test
    void a1NoAnswerIsReplacedUnseen() {
        var number = begin();
        var nobodyAsked = inquiry(number);
        var device = own(letIn(requests.request(coordinator, number, nobodyAsked, "Kreisverwaltung")));
        var asked = inquiry(number);
        assertThatExceptionOfType(Conflict.class)
                .as("another coordinator asked meanwhile")
                .isThrownBy(() -> requests.request(coordinator, number, nobodyAsked, "Verkehrsverbund"));
        responsible.answer(device, asked, Commitment.ACCEPTED, "");
        assertThatExceptionOfType(Conflict.class)
                .as("the institution has said yes meanwhile")
                .isThrownBy(() -> requests.request(coordinator, number, asked, "Verkehrsverbund"));
        assertThatExceptionOfType(Conflict.class)
                .as("a colleague has said yes on another screen")
                .isThrownBy(() -> responsible.answer(device, asked, Commitment.DECLINED, "keine Zeit"));
        assertThat(desk.page(coordinator, number).project()).satisfies(project -> {
            assertThat(project.commitment()).isEqualTo(Commitment.ACCEPTED);
            assertThat(project.institution()).isEqualTo("Kreisverwaltung");
        });
        assertThat(responsible.project(device)).as("its link still works").isNotNull();
    }

    /** The latest never stands for the one that was meant. */
    @Test
    void whoAnswersForTwoProjectsOnOneDeviceReportsOfTheOneThatIsOpen() {
        var device = stage.device();
        var numbers = List.of(begin(), begin());
        for (var number : numbers) {
            open(requests.request(coordinator, number, Inquiry.NONE, "Kreisverwaltung"), device);
        }
        var all = responsible.projects(device);
        assertThat(all).extracting(ProjectLine::number).containsExactlyElementsOf(numbers.reversed());
        var first = new OwnProject(device, all.getLast().id());
        responsible.answer(first, inquiry(numbers.getFirst()), Commitment.ACCEPTED, "");
        responsible.report(first, ProjectState.UNDERWAY, "Es geht los.");
        assertThat(inquiry(numbers.getFirst()).commitment()).isEqualTo(Commitment.ACCEPTED);
        assertThat(inquiry(numbers.getLast()).commitment()).isEqualTo(Commitment.REQUESTED);
        assertThat(desk.page(coordinator, numbers.getLast()).reports()).isEmpty();
    }

    private OwnProject own(DeviceKey device) {
        return new OwnProject(device, responsible.projects(device).getFirst().id());
    }

    private Inquiry inquiry(String number) {
        return desk.page(coordinator, number).project().inquiry();
    }

    @Test
    void p2AskingAnotherInstitutionEndsTheAccessOfTheFirst() {
        var number = begin();
        var first = own(letIn(requests.request(coordinator, number, Inquiry.NONE, "Kreisverwaltung")));
        requests.request(coordinator, number, inquiry(number), "Verkehrsverbund");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> responsible.project(first));
    }

    @Test
    void anInstitutionCannotTouchAnotherProject() {
        var other = begin();
        var step = steps.add(coordinator, other, STEP);
        var device = own(letIn(requests.request(coordinator, begin(), Inquiry.NONE, "Kreisverwaltung")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> responsible.finishStep(device, step));
        var foreign = new OwnProject(
                device.device(), desk.page(coordinator, other).project().id());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> responsible.project(foreign));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> responsible.finishStep(foreign, step));
        assertThat(desk.page(coordinator, other).steps()).noneMatch(StepLine::isDone);
    }

    @Test
    void theListsNeedTheSameNumberOfStatementsForOneAndForMany() {
        begin();
        var projects = statements.during(() -> desk.search(coordinator, Filter.ALL, 50));
        var outcomes = statements.during(() -> recommendations.of(coordinator, conference));
        IntStream.range(0, 20).forEach(more -> {
            recommendation = recommendation();
            steps.add(coordinator, begin(), STEP);
        });
        assertThat(statements.during(() -> desk.search(coordinator, Filter.ALL, 50)))
                .isEqualTo(projects);
        assertThat(statements.during(() -> recommendations.of(coordinator, conference)))
                .isEqualTo(outcomes);
    }

    private String recommendation() {
        var anna = stage.participant(stage.group(conference));
        var card = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        var field = stage.fields(conference).getFirst().id();
        return recommendations.word(
                coordinator, conference, Set.of(card), new RecommendationDraft("Bus am Sonntag", "", field));
    }

    private String begin() {
        return begin(ProjectId.next());
    }

    private String begin(ProjectId form) {
        return desk.begin(
                coordinator,
                form,
                recommendation,
                AnswerDraft.NONE,
                draft("Bus am Sonntag"),
                "Verkehrsverbund",
                "wird gemacht");
    }

    private ProjectDraft draft(String title) {
        var field = stage.fields(conference).getFirst().id();
        return new ProjectDraft(title, "Alle kommen am Sonntag ans Ziel", "", Pace.FOCUS, Set.of(field));
    }

    private DeviceKey letIn(OneTimeAddress address) {
        var device = stage.device();
        open(address, device);
        return device;
    }

    private void open(OneTimeAddress address, DeviceKey device) {
        links.open(new Secret(address.address().replaceFirst(".*/", "")), device);
    }
}
