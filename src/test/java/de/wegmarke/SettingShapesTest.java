package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class SettingShapesTest {

    @ParameterizedTest
    @CsvSource({
        "keep-links, 1",
        "keep-links, 365",
        "keep-links, 36500",
        "nodes, 1",
        "nodes, 12",
        "redis, ''",
        "redis, redis://127.0.0.1:6379",
        "redis, rediss://:s3cret@redis.example:6380/2",
        "second-factor, required",
        "port, 0",
        "port, 65535",
        "zone, Europe/Berlin",
        "zone, UTC",
        "database-url, ''",
        "database-url, jdbc:mariadb://db.example:3306/wegmarke?ssl=true",
        "proxies, ''",
        "proxies, '10.0.0.5, ::1'",
        "reports-public-after, never",
        "reports-public-after, 0",
        "reports-public-after, 7"
    })
    void whatCanBeReadIsTaken(String name, String value) {
        assertThatCode(() -> start(name, value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "keep-links, ''",
        "keep-links, 0",
        "keep-links, -1",
        "keep-links, 1.5",
        "keep-links, P1Y",
        "keep-links, 36501",
        "keep-links, 100000",
        "nodes, 100",
        "nodes, 01",
        "nodes, 0",
        "nodes, two",
        "redis, s3cret@redis.example",
        "redis, http://redis.example",
        "second-factor, ''",
        "second-factor, yes",
        "port, abc",
        "port, 65536",
        "data, ''",
        "demo, maybe",
        "zone, Europe/Goslar",
        "database-url, mysql://db.example",
        "proxies, xyz",
        "reports-public-after, ''",
        "reports-public-after, a week",
        "reports-public-after, 1000"
    })
    void whatCannotIsNamedInTheSentenceAndNotRepeated(String name, String value) {
        assertThatExceptionOfType(RefusedSetting.class)
                .isThrownBy(() -> start(name, value))
                .withMessageStartingWith("--" + name + " cannot be what it is: ")
                .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(refused.getMessage())
                        .doesNotContain("s3cret"));
    }

    private static void start(String name, String value) {
        var settings = new MockEnvironment();
        Options.names().stream()
                .filter(time -> time.startsWith("keep-"))
                .forEach(time -> settings.setProperty("wegmarke." + time, "30"));
        settings.setProperty("wegmarke.port", "8080");
        settings.setProperty("wegmarke.data", "data");
        settings.setProperty("wegmarke.demo", "true");
        settings.setProperty("wegmarke.zone", "Europe/Berlin");
        settings.setProperty("wegmarke.nodes", "1");
        settings.setProperty("wegmarke.reports-public-after", "7");
        settings.setProperty("wegmarke.second-factor", "offered");
        settings.setProperty("wegmarke." + name, value);
        new SettingShapes()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], settings));
    }
}
