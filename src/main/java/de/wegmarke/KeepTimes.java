package de.wegmarke;

import java.util.Objects;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Refuses to start with a time for which personal data is to be kept that is no number of days (A3), wherever it was set. */
class KeepTimes implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String BEGINNING = "keep-";

    /** Thrown for a time that cannot be; the message is the sentence to show. Spring says nothing besides. */
    static final class Refused extends AbandonedRunException {

        private final String sentence;

        private Refused(String name, String value) {
            sentence = "--" + name + "=" + value
                    + " cannot be: how long personal data is kept is a number of days from 1 to" + " 36500, such as --"
                    + name + "=365.";
        }

        @Override
        public String getMessage() {
            return sentence;
        }
    }

    /** @throws Refused for the first that is no number of days */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        Options.names().stream().filter(name -> name.startsWith(BEGINNING)).forEach(name -> {
            var value = Objects.requireNonNullElse(prepared.getEnvironment().getProperty("wegmarke." + name), "");
            if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 36_500) {
                throw new Refused(name, value);
            }
        });
    }
}
