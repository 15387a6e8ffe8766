package de.wegmarke;

import de.wegmarke.backup.Refused;
import de.wegmarke.backup.Safekeeping;
import de.wegmarke.conference.Forgetting;
import de.wegmarke.conference.Receipt;
import de.wegmarke.database.SideDoor;
import de.wegmarke.shared.Clocks;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * {@code backup FILE}, {@code restore FILE} and {@code forget RECEIPT}: what is done once, beside a program that runs or without
 * one, with the same options.
 *
 * @param about the file or the receipt
 */
record Errand(Verb verb, String about, Options options) {

    /** What there is to be done. */
    enum Verb {
        BACKUP("FILE", "One file"),
        RESTORE("FILE", "One file"),
        FORGET("RECEIPT", "One receipt");

        private final String about;
        private final String needed;

        Verb(String about, String needed) {
            this.about = about;
            this.needed = needed;
        }

        /** As it is typed. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Verb> of(List<String> typed) {
            return Arrays.stream(values())
                    .filter(verb -> !typed.isEmpty() && verb.word().equals(typed.getFirst()))
                    .findFirst();
        }
    }

    /** Thrown for an errand that does not say what it is about; the message is the sentence to show. */
    static final class Unclear extends Exception {
        Unclear(String message) {
            super(message);
        }
    }

    /** What stands in a context of its own: nothing but the settings. */
    private static final class Settings {}

    /**
     * The errand that was typed, or none.
     *
     * @throws Unclear if it is not about exactly one thing
     */
    static Optional<Errand> in(List<String> typed) throws Unclear {
        var verb = Verb.of(typed).orElse(null);
        if (verb == null) {
            return Optional.empty();
        }
        var rest = typed.subList(1, typed.size());
        var about = rest.stream().filter(word -> !word.startsWith("-")).toList();
        if (about.size() != 1) {
            throw new Unclear("%s is needed, and then options: %s %s --data=DIR; --help lists them."
                    .formatted(verb.needed, verb.word(), verb.about));
        }
        var options = rest.stream().filter(word -> word.startsWith("-")).toList();
        return Optional.of(new Errand(verb, about.getFirst(), new Options(options)));
    }

    /**
     * Does it.
     *
     * @return a sentence about what was done
     * @throws Refused with the sentence why nothing was done
     * @throws Unclear if the receipt cannot be one
     * @throws SideDoor.Closed with the sentence why there is no database
     */
    String run() throws Options.Unknown, Unclear, Refused, SideDoor.Closed, SQLException, IOException {
        var program = new SpringApplication(Settings.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLogStartupInfo(false);
        try (var context = program.run(options.forSpring())) {
            return run(context.getEnvironment());
        }
    }

    private String run(Environment settings) throws Unclear, Refused, SideDoor.Closed, SQLException, IOException {
        var key = key(settings.getRequiredProperty("wegmarke.backup-key"));
        return switch (verb) {
            case BACKUP -> {
                try (var door = SideDoor.to(settings, false)) {
                    yield new Safekeeping(door, key).backUp(Path.of(about), version(), Clocks.in(ZoneOffset.UTC));
                }
            }
            case RESTORE -> {
                Safekeeping.look(Path.of(about), key);
                try (var door = SideDoor.to(settings, true)) {
                    yield new Safekeeping(door, key).restore(Path.of(about));
                }
            }
            case FORGET -> {
                var receipt = Receipt.typed(about)
                        .orElseThrow(() -> new Unclear("This cannot be a receipt: it has ten letters and numbers."));
                try (var door = SideDoor.to(settings, false);
                        var database = door.connect()) {
                    yield Forgetting.of(receipt, database);
                }
            }
        };
    }

    private static @Nullable Path key(String file) {
        return file.isEmpty() ? null : Path.of(file);
    }

    private static String version() throws IOException {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource("META-INF/build-info.properties"))
                .getProperty("build.version");
    }
}
