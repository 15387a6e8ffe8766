package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class OwnHostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wegmarke.example",
                "https://wegmarke.example/",
                "http://127.0.0.1:8080",
                "http://[::1]:8080",
                "http://:::8080"
            })
    void aHostIsTaken(String address) {
        assertThatCode(() -> start(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host.example/wegmarke",
                "https://host.example/wegmarke/",
                "https://host.example?x",
                "host.example",
                "ftp://host.example",
                "https://host example",
                ""
            })
    void whatIsMoreOrLessThanAHostIsNamedInTheSentence(String address) {
        assertThatExceptionOfType(RefusedSetting.class)
                .isThrownBy(() -> start(address))
                .withMessageContaining("--base-url=" + address + " ");
    }

    private static void start(String address) {
        new OwnHost()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(),
                        new SpringApplication(),
                        new String[0],
                        new MockEnvironment().withProperty("wegmarke.base-url", address)));
    }
}
