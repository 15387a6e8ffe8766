package de.wegmarke;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Refuses to start with a setting that cannot be read, wherever it was set: as an option, a variable or a file. */
class SettingShapes implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String TIMES = "keep-";
    private static final Shape DAYS = new Shape(
            Pattern.compile("[1-9]\\d{0,4}"), "how long personal data is kept is a number of days from 1 to 99999");
    private static final Map<String, Shape> OTHERS = Map.of(
            "nodes", new Shape(Pattern.compile("[1-9]\\d?"), "it is a number from 1 to 99"),
            "redis",
                    new Shape(
                            Pattern.compile("(rediss?://[^\\s/]+(/\\d+)?)?"),
                            "it looks like redis://host:6379 or rediss://:password@host:6379"),
            "reports-public-after",
                    new Shape(Pattern.compile("never|\\d{1,3}"), "it is never or a number of days from 0 to 999"),
            "second-factor", new Shape(Pattern.compile("off|offered|required"), "it is off, offered or required"));

    /** @param said of a value that is none, after "cannot be:" */
    private record Shape(Pattern fits, String said) {}

    /** @throws RefusedSetting for the first that cannot be; what it held is not said, since it may be a secret */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var settings = prepared.getEnvironment();
        Options.names().forEach(name -> {
            var shape = name.startsWith(TIMES) ? DAYS : OTHERS.get(name);
            var value = Objects.requireNonNullElse(settings.getProperty("wegmarke." + name), "");
            if (shape != null && !shape.fits().matcher(value).matches()) {
                throw new RefusedSetting("--%s cannot be what it is: %s.".formatted(name, shape.said()));
            }
        });
    }
}
