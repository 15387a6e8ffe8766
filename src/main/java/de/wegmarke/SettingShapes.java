package de.wegmarke;

import static java.util.Map.entry;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Refuses to start with a setting that cannot be read, wherever it was set: as an option, a variable or a file. */
class SettingShapes implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String TIMES = "keep-";
    /** A hundred years are as long as anybody may mean. */
    private static final Shape DAYS =
            Shape.number("how long personal data is kept is a number of days from %d to %d", 1, 36_500);

    private static final Map<String, Shape> OTHERS = Map.ofEntries(
            entry("port", Shape.number("it is a number from %d to %d", 0, 65_535)),
            entry("data", Shape.of(".*\\S.*", "it is a folder")),
            entry("demo", Shape.of("true|false", "it is true or false")),
            entry("zone", new Shape(ZoneId.getAvailableZoneIds()::contains, "it is a time zone such as Europe/Berlin")),
            entry("database-url", Shape.of("(jdbc:mariadb:.+)?", "it looks like jdbc:mariadb://host/wegmarke")),
            entry(
                    "proxies",
                    Shape.of(
                            " *|[0-9a-fA-F.:, ]+[.:][0-9a-fA-F.:, ]*",
                            "it holds addresses such as 127.0.0.1, with commas")),
            entry("nodes", Shape.number("it is a number from %d to %d", 1, 99)),
            entry(
                    "redis",
                    Shape.of(
                            "(rediss?://[^\\s/]+(/\\d+)?)?",
                            "it looks like redis://host:6379 or rediss://:password@host:6379")),
            entry("reports-public-after", Shape.of("never|\\d{1,3}", "it is never or a number of days from 0 to 999")),
            entry("second-factor", Shape.of("off|offered|required", "it is off, offered or required")));

    /** @param said of a value that is none, after "cannot be:" */
    private record Shape(Predicate<String> fits, String said) {

        static Shape of(String pattern, String said) {
            return new Shape(Pattern.compile(pattern).asMatchPredicate(), said);
        }

        static Shape number(String said, int least, int most) {
            var digits = Pattern.compile("0|[1-9]\\d{0,5}").asMatchPredicate();
            return new Shape(
                    digits.and(typed -> Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most),
                    said.formatted(least, most));
        }
    }

    /** @throws RefusedSetting for the first that cannot be; what it held is not said, since it may be a secret */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var settings = prepared.getEnvironment();
        Options.names().forEach(name -> {
            var shape = name.startsWith(TIMES) ? DAYS : OTHERS.get(name);
            var value = Objects.requireNonNullElse(settings.getProperty("wegmarke." + name), "");
            if (shape != null && !shape.fits().test(value)) {
                throw new RefusedSetting("--%s cannot be what it is: %s.".formatted(name, shape.said()));
            }
        });
    }
}
