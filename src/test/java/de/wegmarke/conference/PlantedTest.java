package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import de.wegmarke.stage.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A cookie that somebody knows, or has put on a device beforehand, gives them nothing of what the device may do later; and a phone
 * loses nothing when its secret changes, whatever gets lost on its way.
 */
@WegmarkeTest
class PlantedTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Logins logins;

    @Autowired
    private JoiningDesk joining;

    @Autowired
    private GroupDesk groups;

    private final Secret planted = Secret.fresh();
    private GroupPage first;
    private GroupPage second;

    @BeforeEach
    void somebodyKnowsTheSecretOfAPhone() {
        var conference = stage.conference();
        first = stage.group(conference);
        second = stage.group(conference);
        stage.join(first, DeviceKey.of(planted));
    }

    @Test
    void aPlantedSecretDoesWhatItCouldUntilTheNewOneIsUsedAndThenNothing() {
        var given = given(press(planted, second));
        assertThat(given).isNotEqualTo(planted);
        assertThat(card(planted, first)).as("as before").isEqualTo(204);
        assertThat(card(planted, second)).as("nothing more").isEqualTo(403);
        assertThat(joining.participant(DeviceKey.of(planted)))
                .map(Membership::group)
                .hasValue(first.id());

        assertThat(screen(given)).isEqualTo("200");
        assertThat(screen(planted)).as("its time is over").isEqualTo("/?join");
        assertThat(card(given, second)).isEqualTo(204);
        assertThat(card(given, first)).as("what it could before").isEqualTo(204);
        assertThat(joining.participant(DeviceKey.of(planted))).isEmpty();
        assertThat(joining.participant(DeviceKey.of(planted), second.id())).isEmpty();
    }

    /** Who presses first and keeps the new secret in hand has not put that one on the phone. */
    @Test
    void whoeverPressesBeforeGetsNothingOfThePressAfter() {
        var ofTheOther = given(press(planted, second));
        var given = given(press(planted, second));
        assertThat(screen(ofTheOther)).as("overtaken").isEqualTo("/?join");
        assertThat(screen(given)).isEqualTo("200");
        assertThat(screen(ofTheOther)).isEqualTo("/?join");
        assertThat(card(ofTheOther, second)).isEqualTo(403);
    }

    /** The press arrived, its answer did not: the phone goes on with the secret it has, and nobody is counted twice. */
    @Test
    void j3APhoneThatNeverGotItsNewSecretGoesOnWithTheOldOneAndIsNobodyElse() {
        press(planted, second);
        assertThat(screen(planted)).isEqualTo("200");
        assertThat(card(planted, first)).isEqualTo(204);
        var before = joining.join(stage.device(), Optional.of(DeviceKey.of(planted)), code(second), "de");
        var again = joining.join(stage.device(), Optional.of(DeviceKey.of(planted)), code(second), "de");
        assertThat(((Joining.Joined) again).participant().id())
                .isEqualTo(((Joining.Joined) before).participant().id());
    }

    /** A card that was under way while the secret changed is sent again by the outbox; it is not refused for good. */
    @Test
    void c2ACardUnderWayMeanwhileComesAgainAndIsNotRefused() {
        var given = given(press(planted, second));
        screen(given);
        var card = ContributionId.next();
        assertThat(card(planted, first, card)).isEqualTo(503);
        assertThat(card(given, first, card)).isEqualTo(204);
        assertThat(card(given, first, card)).isEqualTo(204);
    }

    /** Two windows, or an impatient finger. */
    @Test
    void j3APressUnderWayMeanwhileChangesNothingAnyMore() throws Exception {
        var joined = Together.all(4, () ->
                (Joining.Joined) joining.join(stage.device(), Optional.of(DeviceKey.of(planted)), code(second), "de"));
        assertThat(joined)
                .extracting(one -> one.participant().id())
                .containsOnly(joined.getFirst().participant().id());
        var given = given(press(planted, second));
        screen(given);
        assertThat(press(planted, second).headers().allValues("Set-Cookie"))
                .as("it would take the place of the one in use")
                .isEmpty();
    }

    /** Somebody's own session, put on a phone: who comes in with it leaves it to nobody. */
    @Test
    void aPlantedSessionIsNotTheOneOfWhoComesIn() {
        var other = logins.visitor().on(planted);
        assertThat(Visitor.outcome(other.get("/app/workshop"))).isEqualTo("200");
        var session = session(other);
        var phone = logins.visitor().with("wm-session", session);
        phone.get("/j/" + code(second));
        assertThat(Visitor.outcome(phone.get("/app/workshop"))).isEqualTo("200");
        assertThat(session(phone)).isNotEqualTo(session);
        assertThat(Visitor.outcome(logins.visitor().with("wm-session", session).get("/app/workshop")))
                .as("it has ended, with whatever was open in it")
                .isEqualTo("/?join");
    }

    @Test
    void whoLogsInLeavesTheirSessionAndTheSecretOfTheirDeviceToNobody() {
        var somebody = logins.visitor().on(planted);
        somebody.get("/app/workshop");
        var session = session(somebody);
        var in = somebody.logIn(logins.account(Role.MODERATOR), Logins.PASSWORD);
        assertThat(given(in)).isNotEqualTo(planted);
        assertThat(somebody.get("/app/workshop").statusCode()).isEqualTo(200);
        assertThat(somebody.get("/app/groups").statusCode()).isEqualTo(200);
        assertThat(session(somebody)).isNotEqualTo(session);
        assertThat(Visitor.outcome(logins.visitor().with("wm-session", session).get("/app/groups")))
                .startsWith("/login");
        assertThat(screen(planted)).isEqualTo("/?join");
    }

    @Test
    void behindHttpsTheCookieIsOneThatNobodyElseCanPlant() {
        var answer = logins.visitor().get("/j/" + code(first), "X-Forwarded-Proto", "https");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("__Host-wm-device=")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                        .doesNotContain("Domain"));
    }

    /** An update throws nobody out: what was given under the old name is read, and gets the new one. */
    @Test
    void j3WhatWasGivenUnderTheOldNameIsReadOnce() {
        var answer = logins.visitor().on(planted).get("/app/workshop", "X-Forwarded-Proto", "https");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-wm-device=" + planted.value()))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("wm-device=;").contains("Max-Age=0"));
    }

    /** Whoever leaves a device to others leaves nobody anything of theirs; what they have sent stays. */
    @Test
    void whoIsDoneLeavesADeviceThatKnowsNothingOfThem() {
        card(planted, first);
        var phone = logins.visitor().on(planted);
        phone.get("/app/workshop");
        var session = session(phone);
        assertThat(phone.post("/done", Map.of(), "Sec-Fetch-Site", "cross-site").statusCode())
                .as("a form of a foreign page")
                .isEqualTo(403);
        assertThat(phone.get("/app/workshop").statusCode()).isEqualTo(200);
        var done = phone.post("/done", Map.of(), "Sec-Fetch-Site", "same-origin");
        assertThat(Visitor.outcome(done)).isEqualTo("/done");
        assertThat(phone.get("/done").body()).contains("Dieses Gerät weiß nichts mehr von Ihnen");
        assertThat(phone.cookies()).doesNotContain("wm-device");
        assertThat(screen(planted)).isEqualTo("/?join");
        assertThat(Visitor.outcome(logins.visitor().with("wm-session", session).get("/app/workshop")))
                .isEqualTo("/?join");
        assertThat(logins.visitor()
                        .on(planted)
                        .post("/done", Map.of(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .as("once more")
                .isEqualTo(303);
        assertThat(groups.attendance(stage.coordinator(), first.id()).joined()).isEqualTo(1);
    }

    /** On a tablet that a group shares: one press, and the next one is somebody else in the same group. */
    @Test
    void whoeverIsNextOnADeviceIsSomebodyElseInTheSameGroup() {
        card(planted, first);
        var tablet = logins.visitor().on(planted);
        tablet.logIn(logins.account(Role.MODERATOR), Logins.PASSWORD);
        var wrong = tablet.post("/j", Map.of("code", "WWWWWWWW", "next", "true"), "Sec-Fetch-Site", "same-origin");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(Visitor.outcome(tablet.get("/app/workshop")))
                .as("nobody has to go for a code that opens nothing")
                .isEqualTo("200");
        var before = new Secret(tablet.cookies().replaceFirst(".*wm-device=([^;]+).*", "$1"));
        var came = tablet.post("/j", Map.of("code", code(first), "next", "true"), "Sec-Fetch-Site", "same-origin");
        assertThat(Visitor.outcome(came)).isEqualTo("/app/workshop?joined");
        assertThat(Visitor.outcome(tablet.get("/app/workshop"))).isEqualTo("200");
        assertThat(Visitor.outcome(tablet.get("/app/groups")))
                .as("no log-in of the one before either")
                .startsWith("/login");
        assertThat(screen(before)).isEqualTo("/?join");
        assertThat(groups.attendance(stage.coordinator(), first.id()).joined()).isEqualTo(2);
    }

    private HttpResponse<String> press(Secret by, GroupPage group) {
        return logins.visitor().on(by).post("/j", Map.of("code", code(group)), "Sec-Fetch-Site", "same-origin");
    }

    private String screen(Secret by) {
        return Visitor.outcome(logins.visitor().on(by).get("/app/workshop"));
    }

    private int card(Secret by, GroupPage group) {
        return card(by, group, ContributionId.next());
    }

    private int card(Secret by, GroupPage group, ContributionId card) {
        return logins.visitor()
                .on(by)
                .put(
                        "/capture/groups/%s/cards/%s".formatted(group.id().value(), card.value()),
                        "{\"kind\":\"NEED\",\"text\":\"Ein Bus\",\"field\":\"%s\"}"
                                .formatted(group.fields().getFirst().value()))
                .statusCode();
    }

    private static Secret given(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("wm-device="))
                .map(cookie -> new Secret(cookie.split("[=;]", 3)[1]))
                .findFirst()
                .orElseThrow();
    }

    private static String session(Visitor visitor) {
        return visitor.cookies().replaceFirst(".*wm-session=([^;]+).*", "$1");
    }

    private static String code(GroupPage group) {
        return Objects.requireNonNull(group.code()).value();
    }
}
