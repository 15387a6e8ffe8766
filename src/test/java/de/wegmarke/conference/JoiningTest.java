package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class JoiningTest {

    private static final int MORE_THAN_ONE_MISTYPES = 10;

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

    @Test
    void j2WhoGuessesCodesIsSlowedAndNeitherTheHallNorARightCode() {
        var code =
                Objects.requireNonNull(stage.group(stage.conference()).code()).value();
        var guessing = logins.visitor();
        for (var i = 0; i < MORE_THAN_ONE_MISTYPES; i++) {
            assertThat(guessing.get("/j/FALSCHER").statusCode()).isEqualTo(404);
        }
        assertThat(guessing.get("/j/FALSCHER").statusCode()).isEqualTo(429);
        assertThat(logins.visitor().get("/j/FALSCHER").statusCode()).isEqualTo(404);
        assertThat(guessing.get("/j/" + code).statusCode()).isEqualTo(303);
    }
}
