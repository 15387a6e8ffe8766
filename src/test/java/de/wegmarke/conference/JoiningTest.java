package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Secret;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class JoiningTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Logins logins;

    @Autowired
    private JoiningDesk joining;

    /** Two tabs of one phone, or an impatient finger: the second finds what the first has entered. */
    @Test
    void j3ADeviceThatJoinsTwiceAtOnceIsOneParticipant() throws Exception {
        var code =
                Objects.requireNonNull(stage.group(stage.conference()).code()).value();
        for (int round = 0; round < 5; round++) {
            var device = stage.device();
            var joined = Together.all(4, () -> (Joining.Joined) joining.join(device, code, "de"));
            assertThat(joined)
                    .extracting(one -> one.participant().id())
                    .containsOnly(joined.getFirst().participant().id());
        }
    }

    /** Previews, prefetchers and scripts look; so does who follows a link on a foreign page. */
    @Test
    void lookingAsksAndPressingJoins() {
        var group = stage.group(stage.conference());
        var address = "/j/" + Objects.requireNonNull(group.code()).value();
        for (var look : List.of(
                new String[] {"Sec-Fetch-User", "?0"},
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Dest", "empty"},
                new String[] {"Sec-Purpose", "prefetch"})) {
            assertThat(logins.visitor().get(address, look)).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                assertThat(answer.body()).contains(group.name(), "method=\"post\"");
            });
        }
        var phone = logins.visitor();
        assertThat(phone.get(address, "Sec-Fetch-User", "?0").statusCode()).isEqualTo(200);
        assertThat(phone.post("/j", Map.of("code", group.code().value()), "Sec-Fetch-Site", "same-origin"))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(303);
                    assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
                });
        assertThat(phone.post("/j", Map.of("code", group.code().value()), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .as("a form of a foreign page")
                .isEqualTo(403);
        assertThat(logins.visitor().get("/j/FALSCHER").headers().allValues("Set-Cookie"))
                .as("a wrong code leaves nothing")
                .isEmpty();
    }

    @Test
    void nothingMovesADeviceByItselfThatIsInAnotherGroup() {
        var conference = stage.conference();
        var first = stage.group(conference);
        var second = stage.group(conference);
        var phone = logins.visitor();
        assertThat(phone.get("/j/" + code(first)).statusCode()).isEqualTo(303);
        assertThat(phone.get("/j/" + code(first)).statusCode()).as("once more").isEqualTo(303);
        assertThat(phone.get("/j/" + code(second))).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("noch in einer anderen Gruppe");
        });
        assertThat(phone.post("/j", Map.of("code", code(second)), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    /** Only wrong codes cost a look; a right one gives back the one it took, not more: nobody guesses for ever with a code they have. */
    @Test
    void j2ARightCodeGivesBackNoMoreThanItTook() {
        var address = "198.51.100.77";
        var code = code(stage.group(stage.conference()));
        var looks = 0;
        while (logins.visitor().get("/j/FALSCHER", "X-Forwarded-For", address).statusCode() == 404) {
            logins.visitor().get("/j/" + code, "X-Forwarded-For", address);
            looks++;
            assertThat(looks).isLessThan(100);
        }
    }

    /** Whoever puts a cookie on a phone beforehand does not become its owner. */
    @Test
    void aDeviceIsKnownByASecretThatWasMadeHere() {
        var planted = Secret.fresh();
        var phone = logins.visitor().on(planted);
        var answer = phone.get("/j/" + code(stage.group(stage.conference())));
        var given = answer.headers().firstValue("Set-Cookie").orElseThrow().split("[=;]", 3)[1];
        assertThat(given).isNotEqualTo(planted.value());
        assertThat(logins.visitor().on(planted).get("/app/workshop").statusCode())
                .isEqualTo(303);
        assertThat(logins.visitor().on(new Secret(given)).get("/app/workshop").statusCode())
                .isEqualTo(200);
    }

    private static String code(GroupPage group) {
        return Objects.requireNonNull(group.code()).value();
    }
}
