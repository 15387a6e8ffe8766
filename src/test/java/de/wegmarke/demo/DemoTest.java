package de.wegmarke.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.conference.Joining;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.MomentsInPublic;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionDesk;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.contribution.Filter;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.Spot;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountRegister;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Person;
import de.wegmarke.people.PublicPassword;
import de.wegmarke.people.Secret;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.priority.WeightRegister;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ProjectRegister;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.StepLine;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.RecommendationRegister;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** The example is played once, in a transaction that is rolled back: other tests share the database. */
@WegmarkeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

    @Autowired
    private RecommendationRegister shown;

    @Autowired
    private ProjectRegister shownProjects;

    @Autowired
    AccountRegister people;

    @Autowired
    PublicPassword password;

    @Autowired
    private ContributionRegister register;

    @Autowired
    private WeightRegister weights;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Example example;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private JoiningDesk joining;

    @Autowired
    private ContributionDesk contributions;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private ProjectDesk projects;

    @Autowired
    private MomentsInPublic moments;

    @Autowired
    private JdbcTemplate tables;

    @Autowired
    private Clock clock;

    private TransactionStatus rolledBack;
    private Person coordinator;
    private ConferencePage fourth;
    private ConferencePage fifth;

    @BeforeAll
    void play() {
        rolledBack = transactions.getTransaction(new DefaultTransactionDefinition());
        example.play();
        coordinator = people.personNamed("koordination");
        fourth = conferences.conference(coordinator, "ik4");
        fifth = conferences.conference(coordinator, "ik5");
    }

    @AfterAll
    void leaveNoTrace() {
        transactions.rollback(rolledBack);
    }

    @Test
    void whoeverHasAnAccountFindsTheExampleNotLoadedAgain() {
        assertThat(example.playIntoEmptyDatabase()).isFalse();
        assertThat(conferences.conferences(coordinator))
                .filteredOn(known -> known.code().startsWith("IK"))
                .hasSize(2);
    }

    /** The benchmark copies the fourth conference by SQL of its own: a table that changes must not surprise it. */
    @Test
    void theBenchmarksCopiesFitTheTables() {
        rolledBack.flush();
        tables.execute((ConnectionCallback<@Nullable Void>) connection -> {
            var before = connection.setSavepoint();
            try {
                ScriptUtils.executeSqlScript(
                        connection, new ClassPathResource("/de/wegmarke/bench/more-conferences.sql"));
                var copied = tables.queryForList(
                        "select c.code from project p join conference c on c.id = p.conference", String.class);
                assertThat(copied)
                        .filteredOn(code -> code.matches("B[1-9]"))
                        .isNotEmpty()
                        .hasSize(9 * Collections.frequency(copied, "IK4"));
            } finally {
                connection.rollback(before);
            }
            return null;
        });
    }

    /** The groups of the benchmark's full hall, likewise. */
    @Test
    void theBenchmarksGroupsFitTheTables() {
        rolledBack.flush();
        tables.execute((ConnectionCallback<@Nullable Void>) connection -> {
            var before = connection.setSavepoint();
            try {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource("/de/wegmarke/bench/hall-groups.sql"));
                assertThat(tables.queryForList(
                                "select g.join_code from breakout_group g join participant p on p.breakout_group = g.id"
                                        + " join group_field f on f.breakout_group = g.id where g.name like 'Hall %'",
                                String.class))
                        .hasSize(60)
                        .allSatisfy(code -> assertThat(JoinCode.typed(code)).isPresent());
            } finally {
                connection.rollback(before);
            }
            return null;
        });
    }

    @Test
    void thePeopleOfTheContractHaveThePasswordOfTheReadme() {
        assertThat(List.of("koordination", "moderation", "admin")).allMatch(password::isOf);
    }

    @Test
    void eightGroupsTalkAboutOneFieldEach() {
        assertThat(groups.groups(coordinator, fifth.id()))
                .hasSize(8)
                .extracting(group -> group.fields().getFirst())
                .doesNotHaveDuplicates();
        assertThat(groups.moderatedBy(people.personNamed("moderation")))
                .extracting(GroupPage::number)
                .containsExactly(1, 5);
    }

    @Test
    void theCodesOfTheContractLetPeopleInToday() {
        assertThat(List.of("SPRACHEN", "busfahrt", "EHREN-AMT"))
                .allSatisfy(
                        code -> assertThat(joining.join(device(), code, "de")).isInstanceOf(Joining.Joined.class));
        assertThat(joining.join(device(), "LERNRAUM", "de")).isInstanceOf(Joining.OutsideWindow.class);
    }

    @Test
    void sixtyPeopleWroteAHundredCardsInFiveLanguages() {
        var cards = cards(fifth);
        assertThat(weights.voices(Set.of(fifth.id())).cards()).isBetween(90L, 120L);
        assertThat(weights.voices(Set.of(fifth.id())).groups()).isEqualTo(8);
        assertThat(weights.voices(Set.of(fifth.id())).people()).isBetween(50L, 60L);
        assertThat(cards)
                .extracting(ContributionCard::language)
                .contains("de", "en", "uk", "ar", "tr")
                .hasSize(cards.size());
        assertThat(cards).filteredOn(ContributionCard::isHidden).hasSize(1);
        assertThat(cards).filteredOn(ContributionCard::late).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void everyFieldHasEveryKindAndTheBoardHasWhiteSpots() {
        var spots = register.coverage(fifth.id());
        assertThat(spots.stream().map(spot -> spot.field() + " " + spot.kind()).collect(toSet()))
                .hasSize(8 * Kind.values().length);
        assertThat(spots.stream().map(DemoTest::place).collect(toSet())).hasSizeBetween(30, 40);
    }

    @Test
    void groupsOfTheFifthBundleGiveDotsAndHaveShownThem() {
        assertThat(board("Sprache im Alltag").group().phase()).isEqualTo(Phase.COLLECT);
        assertThat(board("Arbeit finden").clusters()).hasSize(2);
        var living = board("Gut wohnen");
        assertThat(living.clusters()).hasSize(3);
        assertThat(living.single(living.cards())).isNotEmpty();
        assertThat(living.priorities().given()).isBetween(10L, 30L);
        assertThat(living.priorities().areShown()).isFalse();
        var health = board("Gesund ankommen");
        assertThat(health.priorities()
                        .of(Thing.of(health.clusters().getFirst().id()))
                        .getAsLong())
                .isGreaterThan(15);
    }

    @Test
    void recommendationsOfBothConferencesHaveDots() {
        assertThat(recommendations.of(coordinator, fifth.id())).allMatch(card -> card.dots() > 0);
        assertThat(recommendations.of(coordinator, fourth.id()))
                .filteredOn(card -> card.number().equals("IK4-H1-01"))
                .extracting(RecommendationLine::dots)
                .containsExactly(18L);
    }

    @Test
    void ofTheFifthConferenceNothingIsPublic() {
        assertThat(recommendations.of(coordinator, fifth.id())).isNotEmpty();
        assertThat(fifth.isPublished()).isFalse();
        assertThat(shown.published(shown.markedPublic(fifth.id()))).isEmpty();
        assertThat(shownProjects.published(shownProjects.markedPublic(fifth.id())))
                .isEmpty();
    }

    @Test
    void recommendationsOfTheFourthHaveEveryAnswerAndSomeHaveNone() {
        assertThat(recommendations.of(coordinator, fourth.id()))
                .extracting(RecommendationLine::answer)
                .contains(AnswerKind.values())
                .containsNull();
    }

    @Test
    void projectsOfTheFourthStandInEveryStateWithEveryCommitment() {
        assertThat(ofTheFourth()).extracting(ProjectLine::state).contains(ProjectState.values());
        assertThat(ofTheFourth()).extracting(ProjectLine::commitment).contains(Commitment.values());
    }

    @Test
    void someStepsAreOverdueAndOneProjectIsSilentForAYear() {
        var today = LocalDate.now(clock);
        var aYearAgo = clock.instant().minus(Duration.ofDays(365));
        assertThat(ofTheFourth()).anyMatch(project -> project.isOverdue(today));
        assertThat(ofTheFourth()).anyMatch(project -> project.nextDue() != null && !project.isOverdue(today));
        assertThat(ofTheFourth())
                .filteredOn(project -> project.state() == ProjectState.UNDERWAY)
                .filteredOn(project ->
                        project.reportedAt() != null && project.reportedAt().isBefore(aYearAgo))
                .hasSize(1);
    }

    @Test
    void oneStoryGoesFromACardToThirtyFourPeople() {
        var project = projects.page(coordinator, "P-2019-001");
        assertThat(project.project().state()).isEqualTo(ProjectState.DONE);
        assertThat(project.reports().getFirst().sentence()).contains("34 Menschen");
        assertThat(project.project().finished())
                .isEqualTo(project.project().steps())
                .isEqualTo(3);
        var origin = recommendations.page(
                coordinator, project.recommendations().getFirst().number());
        assertThat(origin.sources()).anyMatch(card -> card.text().startsWith("Ich will Deutsch lernen."));
    }

    @Test
    void thePastIsThePast() {
        assertThat(cards(fourth)).allMatch(card -> day(card).equals(LocalDate.of(2018, 11, 30)));
        assertThat(cards(fifth)).allMatch(card -> day(card).equals(LocalDate.of(2019, 11, 8)));
    }

    /** The past is played in the order of time: what was reported of a public project was new to the public then. */
    @Test
    void whatIsPublicChangedLastWhenItWasLastReportedOrDone() {
        rolledBack.flush();
        var shown = shownProjects.published(shownProjects.markedPublic(fourth.id()));
        var kept =
                moments.of(shown.stream().map(project -> project.id().value()).toList());
        assertThat(shown).isNotEmpty().allSatisfy(project -> {
            var page = projects.page(coordinator, project.number());
            var moment = kept.get(project.id().value());
            assertThat(page.reports())
                    .as(project.number())
                    .allSatisfy(report -> assertThat(report.at()).isBeforeOrEqualTo(moment));
            assertThat(page.steps())
                    .as(project.number())
                    .filteredOn(StepLine::isDone)
                    .allSatisfy(step -> assertThat(step.finishedAt()).isBeforeOrEqualTo(moment));
            assertThat(moment).as(project.number()).isBeforeOrEqualTo(clock.instant());
        });
    }

    private Board board(String group) {
        return groups.groups(coordinator, fifth.id()).stream()
                .filter(known -> known.name().equals(group))
                .map(known -> boards.board(coordinator, known.id()))
                .findFirst()
                .orElseThrow();
    }

    private static int place(Spot spot) {
        return spot.field() * 100 + spot.group();
    }

    private LocalDate day(ContributionCard card) {
        return LocalDate.ofInstant(card.arrivedAt(), clock.getZone());
    }

    private List<ContributionCard> cards(ConferencePage conference) {
        return contributions.search(coordinator, Filter.all(conference.id()), 0, 500);
    }

    private List<ProjectLine> ofTheFourth() {
        return projects.search(coordinator, de.wegmarke.project.Filter.of(fourth.id()), 500);
    }

    private static DeviceKey device() {
        return DeviceKey.of(Secret.fresh());
    }
}
