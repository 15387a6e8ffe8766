package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.MomentsInPublic;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.TimeDesk;
import de.wegmarke.conference.Voice;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.ScribeDesk;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectState;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.Clocks;
import de.wegmarke.shared.Conflict;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** P8: what was published keeps the words of that moment, whoever writes something else afterwards, until that is published too. */
@WegmarkeTest
class PublishedWordsTest {

    private static final String PUBLISHED = "Am Sonntag fährt kein Bus";
    private static final String SLIPPED_IN = "Hereingeschmuggelt";

    @Autowired
    Showcase show;

    @Autowired
    Reader reader;

    @Autowired
    MomentsInPublic moments;

    @Autowired
    ClusterDesk clusters;

    @Autowired
    DotDesk dots;

    @Autowired
    GroupDesk groups;

    @Autowired
    TimeDesk times;

    @Autowired
    JoiningDesk joining;

    private Person moderator;
    private GroupPage group;
    private Membership author;
    private ContributionId card;
    private String number;
    private String project;

    @BeforeEach
    void aCardStandsOnPublicPages() {
        show.clear();
        var login = show.stage.login(Role.MODERATOR);
        moderator = login.person();
        group = show.stage.group(login);
        show.conferences.publish(show.by(), group.conference());
        author = show.stage.participant(group);
        card = show.stage.card(author, Kind.NEED, PUBLISHED);
        number = show.recommendation(group, "Rufbus", card);
        project = show.project(group, number, "Rufbus am Sonntag", ProjectState.DONE);
    }

    /** Nobody else is to find what changes in an hour. */
    @AfterEach
    void nothingIsPublished() {
        show.clear();
    }

    @Test
    void p8ACardThatIsRewrittenSaysInPublicWhatWasPublished() {
        var before = kept();
        Clocks.at(later(), () -> rewrite(Kind.WORKS_WELL, SLIPPED_IN));
        show.conferences.close(show.by(), group.conference());
        assertNothingSlippedIn("rewritten");
        assertThat(reader.read("/results?kind=need")).contains("Text zu Rufbus");
        assertThat(reader.read("/results?kind=works-well")).doesNotContain("Text zu Rufbus");
        assertThat(kept()).as("nothing is new to the public").isEqualTo(before);
        assertThat(changed()).isTrue();

        var released = later().plus(1, ChronoUnit.HOURS);
        Clocks.at(released, () -> release(false));
        for (var page : pagesWithTheCard()) {
            assertThat(reader.read(page)).as(page).contains(SLIPPED_IN).doesNotContain(PUBLISHED);
        }
        assertThat(reader.read("/results?kind=works-well")).contains("Text zu Rufbus");
        assertThat(kept()).isEqualTo(released);
        assertThat(changed()).isFalse();
    }

    @Test
    void p8ASmallCorrectionShowsAndIsNoNews() {
        var before = kept();
        rewrite(Kind.NEED, "Am Sonntag fährt kein Bus.");
        assertThat(changed()).isTrue();
        Clocks.at(later(), () -> release(true));
        assertThat(reader.open("/results/recommendations/" + number).body()).contains("Am Sonntag fährt kein Bus.");
        assertThat(kept()).isEqualTo(before);
        assertThat(changed()).isFalse();
    }

    @Test
    void p8ARecommendationThatIsWordedAnewWaitsToo() {
        var before = kept();
        Clocks.at(later(), () -> reword("RUFBUS", SLIPPED_IN));
        assertNothingSlippedIn("worded anew");
        assertThat(reader.read("/results/recommendations/" + number)).doesNotContain("RUFBUS");
        assertThat(kept()).isEqualTo(before);
        assertThat(changed()).isTrue();
        reword("RUFBUS", "Text zu Rufbus");
        assertThat(changed()).as("capitals are another word").isTrue();
        Clocks.at(later(), () -> release(false));
        for (var page : List.of("/results", "/results/feed.atom", "/results/projects/" + project)) {
            assertThat(reader.read(page)).as(page).contains("RUFBUS");
        }
        assertThat(kept()).isAfter(before);
        reword("Rufbus", "Text zu Rufbus");
        release(false);
        assertThat(changed()).isFalse();
    }

    @Test
    void p8AProjectThatIsWordedAnewWaitsToo() {
        var seen = show.projects.page(show.by(), project);
        var id = seen.project().id();
        var before = moments.of(Set.of(id.value())).get(id.value());
        var other = show.stage.fields(group.conference()).getLast().id();
        var draft = new ProjectDraft(SLIPPED_IN, SLIPPED_IN, SLIPPED_IN, Pace.FOCUS, Set.of(other));
        Clocks.at(
                later(),
                () -> show.projects.word(show.by(), project, seen.project().version(), draft));
        assertNothingSlippedIn("a project was worded anew");
        assertThat(reader.read("/results/projects/" + project))
                .contains("Ziel von Rufbus am Sonntag", "Man sieht es.", "1-feld-1")
                .doesNotContain("3-feld-3");
        assertThat(show.projects.changed(show.by(), Set.of(id))).contains(id);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        show.projects.release(show.by(), project, seen.draft().seal(), true));
        Clocks.at(later(), () -> show.projects.release(show.by(), project, draft.seal(), true));
        assertThat(reader.read("/results/projects/" + project))
                .contains(SLIPPED_IN, "3-feld-3")
                .doesNotContain("Ziel von Rufbus am Sonntag", "1-feld-1");
        assertThat(moments.of(Set.of(id.value())).get(id.value()))
                .as("a small correction")
                .isEqualTo(before);
        assertThat(show.projects.changed(show.by(), Set.of(id))).doesNotContain(id);
        var capitals = new ProjectDraft(
                draft.title().toUpperCase(Locale.ROOT), draft.goal(), draft.indicator(), draft.pace(), draft.fields());
        show.projects.word(
                show.by(),
                project,
                show.projects.page(show.by(), project).project().version(),
                capitals);
        assertThat(show.projects.changed(show.by(), Set.of(id)))
                .as("capitals are another word")
                .contains(id);
        var released = later().plus(1, ChronoUnit.HOURS);
        Clocks.at(released, () -> show.projects.release(show.by(), project, capitals.seal(), false));
        assertThat(moments.of(Set.of(id.value()))).containsEntry(id.value(), released);
    }

    @Test
    void p8NobodyPublishesWhatTheyHaveNotRead() {
        rewrite(Kind.NEED, "Am Abend fährt kein Bus");
        var seen = show.seal(number);
        rewrite(Kind.NEED, SLIPPED_IN);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> show.recommendations.release(show.by(), number, seen, false));
        assertNothingSlippedIn("between looking and releasing");
        show.recommendations.withdrawFromPublic(show.by(), number);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> show.recommendations.publish(show.by(), number, seen));
        assertThatExceptionOfType(Conflict.class)
                .as("what is not public is not released")
                .isThrownBy(() -> show.recommendations.release(show.by(), number, show.seal(number), false));
    }

    @Test
    void p8WithdrawingAndHidingActAtOnce() {
        show.capture.withdraw(author.id(), card);
        assertGone("withdrawn");
        assertThat(changed()).as("there is nothing to release").isFalse();
        show.capture.restore(author.id(), card);
        rewrite(Kind.NEED, SLIPPED_IN);
        assertNothingSlippedIn("back, with the words that were published");
        show.moderation.hide(moderator, card, "Name genannt");
        assertGone("hidden");
        show.moderation.show(moderator, card);
        assertNothingSlippedIn("shown again");
    }

    /** Nobody had read it when the recommendation was published. */
    @Test
    void p8ACardThatWasHiddenThenOrCameLaterWaits() {
        var hidden = show.stage.card(author, Kind.NEED, SLIPPED_IN);
        show.moderation.hide(moderator, hidden, "Name genannt");
        var other = show.recommendation(group, "Bus am Abend", hidden, card);
        show.moderation.show(moderator, hidden);
        assertThat(reader.read("/results/recommendations/" + other))
                .contains(PUBLISHED, "Eine weitere Karte ist dazugekommen und noch nicht veröffentlicht.")
                .doesNotContain(SLIPPED_IN);
        show.recommendations.release(show.by(), other, show.seal(other), false);
        assertThat(reader.read("/results/recommendations/" + other))
                .contains(SLIPPED_IN)
                .doesNotContain("noch nicht veröffentlicht");
    }

    /** Whatever a participant or a moderator does: what is public says what was published, and nothing else. */
    @Test
    void p8NoDeedOfAParticipantOrAModeratorChangesAWordInPublic() {
        var deeds = deeds();
        assertThat(deeds.keySet()).as("the deeds that are tried").containsAll(allDeeds());
        deeds.forEach((name, deed) -> {
            deed.run();
            assertNothingSlippedIn(name);
        });
    }

    private Map<String, Runnable> deeds() {
        var deeds = new LinkedHashMap<String, Runnable>();
        var fresh = ContributionId.next();
        var draft = new CardDraft(Kind.NEED, SLIPPED_IN, null, "de");
        var cluster = new ClusterId[1];
        var other = new ContributionId[1];
        deeds.put(
                "JoiningDesk.join",
                () -> other[0] = show.stage.card(show.stage.participant(group), Kind.NEED, SLIPPED_IN));
        deeds.put("JoiningDesk.speak", () -> joining.speak(author.id(), "en"));
        deeds.put("CaptureDesk.capture", () -> show.capture.capture(author, fresh, draft));
        deeds.put("CaptureDesk.reword", () -> rewrite(Kind.RECOMMENDATION, SLIPPED_IN));
        deeds.put("CaptureDesk.withdraw", () -> show.capture.withdraw(author.id(), fresh));
        deeds.put("CaptureDesk.restore", () -> show.capture.restore(author.id(), fresh));
        var spoken = ContributionId.next();
        deeds.put(
                "ScribeDesk.write",
                () -> show.scribe.write(moderator, group.id(), spoken, Voice.next(SLIPPED_IN), draft));
        deeds.put("ScribeDesk.withdraw", () -> show.scribe.withdraw(moderator, spoken));
        deeds.put("ScribeDesk.restore", () -> show.scribe.restore(moderator, spoken));
        deeds.put("ModerationDesk.hide", () -> show.moderation.hide(moderator, fresh, SLIPPED_IN));
        deeds.put("ModerationDesk.show", () -> show.moderation.show(moderator, fresh));
        deeds.put(
                "ModerationDesk.hideAllOfItsDevice",
                () -> show.moderation.hideAllOfItsDevice(moderator, other[0], SLIPPED_IN));
        deeds.put(
                "ModerationDesk.removeItsDevice",
                () -> show.moderation.removeItsDevice(moderator, other[0], SLIPPED_IN));
        deeds.put("ModerationDesk.readmitItsDevice", () -> show.moderation.readmitItsDevice(moderator, other[0]));
        deeds.put("ModerationDesk.showAllOfItsDevice", () -> show.moderation.showAllOfItsDevice(moderator, other[0]));
        deeds.put("TimeDesk.give", () -> times.give(moderator, group.id(), null, Duration.ofMinutes(5)));
        deeds.put(
                "TimeDesk.takeAway",
                () -> times.takeAway(
                        moderator, group.id(), show.stage.now(group.id()).until()));
        deeds.put("GroupDesk.nextPhase", () -> groups.nextPhase(moderator, group.id(), Phase.COLLECT));
        deeds.put(
                "ClusterDesk.bundle",
                () -> cluster[0] = clusters.bundle(moderator, group.id(), Set.of(card, fresh), SLIPPED_IN));
        deeds.put(
                "ClusterDesk.rename",
                () -> clusters.rename(
                        moderator,
                        cluster[0],
                        clusters.cluster(moderator, cluster[0]).version(),
                        SLIPPED_IN + "!"));
        deeds.put("ClusterDesk.cluster", () -> clusters.cluster(moderator, cluster[0]));
        deeds.put("ClusterDesk.add", () -> clusters.add(moderator, cluster[0], Set.of(other[0])));
        deeds.put("ClusterDesk.takeOut", () -> clusters.takeOut(moderator, group.id(), Set.of(other[0])));
        deeds.put(
                "ClusterDesk.dissolve",
                () -> clusters.dissolve(
                        moderator,
                        cluster[0],
                        clusters.cluster(moderator, cluster[0]).version()));
        deeds.put("ClusterDesk.restore", () -> clusters.restore(moderator, cluster[0]));
        deeds.put("DotDesk.give", () -> {
            groups.nextPhase(moderator, group.id(), Phase.CLUSTER);
            dots.give(author, Thing.of(cluster[0]));
        });
        deeds.put("DotDesk.takeBack", () -> dots.takeBack(author, Thing.of(cluster[0])));
        deeds.put("DotDesk.countOnPaper", () -> dots.countOnPaper(moderator, group.id(), Thing.of(cluster[0]), 0, 3));
        deeds.put("DotDesk.reveal", () -> dots.reveal(moderator, group.id()));
        deeds.put("DotDesk.conceal", () -> dots.conceal(moderator, group.id()));
        deeds.put("RecommendationDesk.word", () -> {
            groups.nextPhase(moderator, group.id(), Phase.PRIORITISE);
            show.recommendations.word(
                    moderator,
                    group.conference(),
                    Set.of(card),
                    new RecommendationDraft(
                            SLIPPED_IN, SLIPPED_IN, group.fields().getFirst()));
        });
        deeds.put(
                "RecommendationDesk.addSources",
                () -> show.recommendations.addSources(moderator, number, Set.of(fresh, other[0])));
        deeds.put("GroupDesk.previousPhase", () -> groups.previousPhase(moderator, group.id(), Phase.WRAP_UP));
        deeds.put(
                "GroupDesk.replaceCode",
                () -> groups.replaceCode(
                        moderator, group.id(), show.stage.now(group.id()).code()));
        deeds.put(
                "GroupDesk.revokeCode",
                () -> groups.revokeCode(
                        moderator,
                        group.id(),
                        Objects.requireNonNull(show.stage.now(group.id()).code())));
        return deeds;
    }

    /** All deeds of the desks at which participants and moderators act. What only coordinators may is held by DeedsByRoleTest. */
    private static Set<String> allDeeds() {
        var ofCoordinators = Set.of("GroupDesk.setUp", "GroupDesk.word", "GroupDesk.allow");
        return Stream.of(
                        JoiningDesk.class,
                        CaptureDesk.class,
                        ModerationDesk.class,
                        ScribeDesk.class,
                        GroupDesk.class,
                        ClusterDesk.class,
                        DotDesk.class)
                .filter(desk -> desk.isAnnotationPresent(Deed.class))
                .flatMap(desk -> Arrays.stream(desk.getDeclaredMethods())
                        .filter(PublishedWordsTest::changesSomething)
                        .map(method -> desk.getSimpleName() + "." + method.getName()))
                .filter(name -> !ofCoordinators.contains(name))
                .collect(Collectors.toSet());
    }

    private static boolean changesSomething(Method method) {
        var transactional = method.getAnnotation(Transactional.class);
        return Modifier.isPublic(method.getModifiers()) && (transactional == null || !transactional.readOnly());
    }

    private List<String> pagesWithTheCard() {
        return List.of("/results", "/results/recommendations/" + number, "/results/projects/" + project);
    }

    private void assertNothingSlippedIn(String after) {
        for (var page : pagesWithTheCard()) {
            assertThat(reader.read(page)).as("%s after %s", page, after).contains(PUBLISHED);
            assertThat(reader.open(page).body())
                    .as("%s as it is kept, after %s", page, after)
                    .contains(PUBLISHED);
        }
        var field = "/results/fields/1-feld-1";
        for (var page : List.of(field, "/results/feed.atom", "/results?q=" + number)) {
            assertThat(reader.read(page)).as("%s after %s", page, after).contains("Text zu Rufbus");
        }
        assertThat(reader.read("/results?q=" + SLIPPED_IN)).contains("Dazu haben wir nichts gefunden");
        for (var page : Stream.concat(
                        pagesWithTheCard().stream(),
                        Stream.of(
                                "/",
                                field,
                                "/results/feed.atom",
                                "/conferences/" + show.conference(group).slug()))
                .toList()) {
            assertThat(reader.read(page)).as("%s after %s", page, after).doesNotContain(SLIPPED_IN);
        }
    }

    private void assertGone(String why) {
        for (var page : pagesWithTheCard()) {
            assertThat(reader.open(page).body()).as("%s, %s", page, why).doesNotContain(PUBLISHED);
        }
    }

    private void rewrite(Kind kind, String text) {
        var seen = show.capture.own(author.id(), card).orElseThrow().version();
        show.capture.reword(author.id(), card, seen, new CardDraft(kind, text, null, "de"));
    }

    private void reword(String title, String text) {
        var line = show.recommendations.page(show.by(), number).recommendation();
        show.recommendations.reword(
                show.by(), number, line.version(), new RecommendationDraft(title, text, line.field()));
    }

    private void release(boolean small) {
        show.recommendations.release(show.by(), number, show.seal(number), small);
    }

    /** The same on the page of one and in the list of all. */
    private boolean changed() {
        var page = show.recommendations.page(show.by(), number);
        var id = page.recommendation().id();
        var published = page.published();
        var says = published != null && !published.equals(page.words());
        assertThat(show.recommendations.changed(show.by(), Set.of(id)).contains(id))
                .as("the list says the same as the page")
                .isEqualTo(says);
        return says;
    }

    /** When the public last saw something of the recommendation change. */
    private Instant kept() {
        UUID id = show.recommendations
                .page(show.by(), number)
                .recommendation()
                .id()
                .value();
        return Objects.requireNonNull(moments.of(Set.of(id)).get(id));
    }

    private static Instant later() {
        return Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    }
}
