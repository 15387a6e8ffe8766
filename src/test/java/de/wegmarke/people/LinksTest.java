package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.project.ResponsibleLink;
import de.wegmarke.shared.Clocks;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Visitor;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class LinksTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    AccountRegister people;

    @Autowired
    LinkDesk links;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Logins logins;

    @Autowired
    Stage stage;

    private final UUID project = UUID.randomUUID();
    private Person coordinator;
    private Visitor visitor;

    @BeforeEach
    void somebodyCoordinates() {
        coordinator = new Person(AccountId.next(), "Koordination", java.util.Set.of(Role.COORDINATOR));
        visitor = logins.visitor();
    }

    @Test
    void l2LookingDoesNotUseALinkUp() {
        var link = issue();
        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
    }

    /** One device, two rights: what it has here is not lost by what it gets there. */
    @Test
    void whoAnswersForAProjectMayJoinAGroupOnTheSameDevice() {
        var link = issue();
        visitor.submit(link, Map.of());
        var code = Objects.requireNonNull(stage.group(stage.conference()).code());
        var joined = visitor.get("/j/" + code.value());
        assertThat(Visitor.outcome(joined)).isEqualTo("/app/workshop?joined");
        assertThat(visitor.get("/app/workshop").statusCode()).isEqualTo(200);
        assertThat(Visitor.outcome(visitor.get(link)))
                .as("the project knows it by its new secret")
                .isEqualTo("/app/my-project");
    }

    /** Whoever puts a cookie on a device beforehand gets nothing of what it opens. */
    @Test
    void aDeviceIsKnownByASecretThatWasMadeHere() {
        var planted = Secret.fresh();
        assertThat(Visitor.outcome(logins.visitor().on(planted).submit(issue(), Map.of())))
                .isEqualTo("/app/my-project");
        assertThat(Visitor.outcome(logins.visitor().on(planted).get("/app/my-project")))
                .isEqualTo("/links");
    }

    /** The press arrived, its answer did not: the phone still has the secret it had, and presses once more. */
    @Test
    void aLinkWhoseAnswerWasLostIsOpenedOnceMoreByWhoPressedIt() {
        var phone = stage.device();
        stage.join(stage.group(stage.conference()), phone);
        var link = secret(issue());
        var lost = stage.device();
        links.open(link, lost, Optional.of(phone));
        assertThat(links.look(link, Optional.of(phone)).openedHere()).isFalse();
        assertThatExceptionOfType(LinkClosed.class).isThrownBy(() -> links.look(link, Optional.of(stage.device())));
        assertThatExceptionOfType(LinkClosed.class)
                .isThrownBy(() -> links.open(link, stage.device(), Optional.of(stage.device())));
        var arrived = stage.device();
        links.open(link, arrived, Optional.of(phone));
        assertThat(links.subjectsOf(arrived, ResponsibleLink.KIND)).containsExactly(project);
        assertThat(links.subjectsOf(lost, ResponsibleLink.KIND))
                .as("one device only")
                .isEmpty();
        assertThat(links.subjectsOf(phone, ResponsibleLink.KIND))
                .as("not by the old secret")
                .isEmpty();
    }

    @Test
    void theButtonLetsTheDeviceIn() {
        var link = issue();
        var opened = visitor.submit(link, Map.of());
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).hasValue("/app/my-project");
        assertThat(opened.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("wm-device=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=34560000"));
        assertThat(visitor.get(link).headers().firstValue("Location"))
                .as("the same device finds its way back by the same link")
                .hasValue("/app/my-project");
    }

    /** As soon as a device has several, the address says which; each link leads to its own. */
    @Test
    void theAddressNamesTheProjectOnADeviceThatHasSeveral() {
        var other = UUID.randomUUID();
        var first = issue();
        var second = path(links.issue(coordinator, ResponsibleLink.KIND, other, WEEK));
        assertThat(Visitor.outcome(visitor.submit(first, Map.of()))).isEqualTo("/app/my-project");
        assertThat(Visitor.outcome(visitor.submit(second, Map.of()))).isEqualTo("/app/my-project/" + other);
        assertThat(Visitor.outcome(visitor.get(first))).isEqualTo("/app/my-project/" + project);
        assertThat(Visitor.outcome(visitor.get(second))).isEqualTo("/app/my-project/" + other);
    }

    @Test
    void aUsedLinkTellsOthersSo() {
        var link = issue();
        visitor.submit(link, Map.of());
        assertThat(logins.visitor().get(link)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).contains("schon benutzt");
        });
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        var secret = secret(issue());
        var outcomes = AccountsTest.atOnce(
                () -> {
                    links.open(secret, DeviceKey.of(Secret.fresh()));
                    return true;
                },
                () -> {
                    links.open(secret, DeviceKey.of(Secret.fresh()));
                    return true;
                });
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void anUnknownLinkIsNotFound() {
        assertThat(visitor.get("/links/" + Secret.fresh().value())).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("kennen wir nicht");
        });
    }

    @Test
    void aNewerLinkReplacesOlderOnes() {
        var older = issue();
        issue();
        assertThat(visitor.get(older)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).contains("durch einen neueren ersetzt");
        });
    }

    @Test
    void anExpiredLinkTellsSo() {
        Clocks.at(Instant.now().minus(Duration.ofDays(8)), () -> {
            var link = issue();
            assertThat(visitor.get(link)).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(410);
                assertThat(answer.body()).contains("abgelaufen");
            });
        });
    }

    @Test
    void revokingEndsTheAccessThatWasOpened() {
        var device = DeviceKey.of(Secret.fresh());
        links.open(secret(issue()), device);
        assertThat(links.subjectsOf(device, ResponsibleLink.KIND)).containsExactly(project);
        links.revoke(coordinator, ResponsibleLink.KIND, project);
        assertThat(links.subjectsOf(device, ResponsibleLink.KIND)).isEmpty();
    }

    @Test
    void accessEndsAfterFourHundredDays() {
        var device = DeviceKey.of(Secret.fresh());
        links.open(secret(issue()), device);
        Clocks.at(
                Instant.now().plus(Duration.ofDays(399)),
                () -> assertThat(links.subjectsOf(device, ResponsibleLink.KIND)).isNotEmpty());
        Clocks.at(
                Instant.now().plus(Duration.ofDays(401)),
                () -> assertThat(links.subjectsOf(device, ResponsibleLink.KIND)).isEmpty());
    }

    @Test
    void onlyWhoMayIssuesALink() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> links.issue(coordinator, AccountLinks.PASSWORD, project, WEEK));
    }

    /** Two administrators, or one twice: the link that may be on its way is not ended unseen. */
    @Test
    void aLinkThatStillOpensSomethingIsNotEndedUnseen() {
        var id = people.personNamed(logins.account(Role.COORDINATOR)).id();
        accounts.resetLink(logins.admin(), id, Optional.empty());
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> accounts.resetLink(logins.admin(), id, Optional.empty()));
        var open = accounts.openLink(logins.admin(), id);
        accounts.resetLink(logins.admin(), id, open);
        assertThat(accounts.openLink(logins.admin(), id)).isPresent().isNotEqualTo(open);
    }

    @Test
    void aPasswordLinkSetsThePasswordOnce() {
        var username = logins.account(Role.COORDINATOR);
        var link = path(
                accounts.resetLink(logins.admin(), people.personNamed(username).id(), Optional.empty()));
        assertThat(visitor.get(link).body()).as("whom they will log in as").contains("value=\"" + username + "\"");
        var tooShort = visitor.submit(link, Map.of("password", "kurz", "repeated", "kurz"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("mindestens 12 Zeichen");
        var password = "vier andere worte hier";
        var set = visitor.submit(link, Map.of("password", password, "repeated", password));
        assertThat(set.headers().firstValue("Location")).hasValue("/login?set");
        assertThat(visitor.logIn(username, password).headers().firstValue("Location"))
                .hasValue("/app/conference");
        assertThat(logins.visitor().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void theLinkForTheFirstAdministratorAsksForAName() {
        var link = path(links.issueForFirstAdmin());
        assertThat(visitor.get(link).body()).contains("name=\"username\"", "name=\"name\"");
        var wrong = visitor.submit(link, Map.of("username", "?", "name", "", "password", "kurz", "repeated", "anders"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "id=\"username-wrong\"", "id=\"name-wrong\"", "id=\"password-wrong\"", "id=\"repeated-wrong\"")
                .contains("4 Angaben passen noch nicht.");
    }

    @Test
    void theLinkForTheFirstAdministratorMakesNoSecondOne() {
        logins.account(Role.ADMIN);
        var password = "vier andere worte hier";
        var answer = visitor.submit(
                path(links.issueForFirstAdmin()),
                Map.of("username", logins.username(), "name", "Zweite", "password", password, "repeated", password));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).as("a page of the house").contains("Hier dürfen Sie nicht hinein");
    }

    private String issue() {
        return path(links.issue(coordinator, ResponsibleLink.KIND, project, WEEK));
    }

    private static String path(OneTimeAddress link) {
        return URI.create(link.address()).getPath();
    }

    private static Secret secret(String path) {
        return new Secret(path.substring("/links/".length()));
    }
}
