package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class KeepTimesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "365", "36500"})
    void aNumberOfDaysIsTaken(String days) {
        assertThatCode(() -> start(days)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "P1Y", "a year", "36501", "99999999999"})
    void whatIsNoNumberOfDaysIsNamedInTheSentence(String days) {
        assertThatExceptionOfType(KeepTimes.Refused.class)
                .isThrownBy(() -> start(days))
                .withMessageContaining("--keep-links=" + days + " ");
    }

    private static void start(String days) {
        var settings = new MockEnvironment();
        Options.names().stream()
                .filter(name -> name.startsWith("keep-"))
                .forEach(name -> settings.setProperty("wegmarke." + name, "30"));
        settings.setProperty("wegmarke.keep-links", days);
        new KeepTimes()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], settings));
    }
}
