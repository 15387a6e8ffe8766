package de.wegmarke.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.wegmarke.shared.Topic;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {

    private static final UUID NODE = UUID.randomUUID();

    @Test
    void whatIsCalledIsUnderstood() {
        for (var touches : new Touches[] {
            Touches.NONE,
            Touches.ALL,
            Touches.of(Set.of(new Topic("pages"), new Topic("group", UUID.randomUUID()))),
            Touches.of(topics(256))
        }) {
            var call = new Call(NODE, touches);
            assertThat(Call.read(call.written())).hasValue(call);
        }
    }

    @Test
    void manyTopicsAreEverything() {
        assertThat(Touches.of(topics(257))).isEqualTo(Touches.ALL);
        assertThat(Touches.of(topics(200)).and(Touches.of(topics(200)))).isEqualTo(Touches.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis://:geheim@host with blanks", "geheim", "http://:geheim@host"})
    void anAddressThatIsNoneIsNotRepeated(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedisAddress(typed))
                .withMessageNotContaining("geheim")
                .withNoCause();
    }

    private static Set<Topic> topics(int many) {
        return Stream.generate(() -> new Topic("group", UUID.randomUUID()))
                .limit(many)
                .collect(Collectors.toSet());
    }
}
