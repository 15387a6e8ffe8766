package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class OwnCookiesTest {

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080, wm-session", "https://wegmarke.example, __Host-wm-session"})
    void behindHttpsTheSessionsCookieIsTheHostsOwn(String address, String name) {
        var settings = new MockEnvironment()
                .withProperty("wegmarke.base-url", address)
                .withProperty("server.servlet.session.cookie.name", "wm-session");
        new OwnCookies()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], settings));
        assertThat(settings.getProperty("server.servlet.session.cookie.name")).isEqualTo(name);
        assertThat(settings.getProperty("server.servlet.session.cookie.secure", Boolean.class, false))
                .isEqualTo(address.startsWith("https"));
    }
}
