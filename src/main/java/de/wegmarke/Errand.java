package de.wegmarke;

import de.wegmarke.backup.Refused;
import de.wegmarke.backup.Safekeeping;
import de.wegmarke.database.SideDoor;
import de.wegmarke.shared.Clocks;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * {@code backup FILE} and {@code restore FILE}: what is done once, beside a program that runs or without one, with the same
 * options.
 */
record Errand(boolean backup, Path file, Options options) {

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
     * @throws Unclear if there is not exactly one file
     */
    static Optional<Errand> in(List<String> typed) throws Unclear {
        var verb = typed.isEmpty() ? "" : typed.getFirst();
        if (!List.of("backup", "restore").contains(verb)) {
            return Optional.empty();
        }
        var rest = typed.subList(1, typed.size());
        var files = rest.stream().filter(word -> !word.startsWith("-")).toList();
        if (files.size() != 1) {
            throw new Unclear("One file is needed, and then options: " + verb + " FILE --data=DIR; --help lists them.");
        }
        var options = rest.stream().filter(word -> word.startsWith("-")).toList();
        return Optional.of(new Errand(verb.equals("backup"), Path.of(files.getFirst()), new Options(options)));
    }

    /**
     * Does it.
     *
     * @return a sentence about what was done
     * @throws Refused with the sentence why nothing was done
     * @throws SideDoor.Closed with the sentence why there is no database
     */
    String run() throws Options.Unknown, Refused, SideDoor.Closed, SQLException, IOException {
        var program = new SpringApplication(Settings.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLogStartupInfo(false);
        try (var context = program.run(options.forSpring())) {
            return run(context.getEnvironment());
        }
    }

    private String run(Environment settings) throws Refused, SideDoor.Closed, SQLException, IOException {
        var key = key(settings.getRequiredProperty("wegmarke.backup-key"));
        if (!backup) {
            Safekeeping.look(file, key);
        }
        try (var door = SideDoor.to(settings, !backup)) {
            var safekeeping = new Safekeeping(door, key);
            return backup ? safekeeping.backUp(file, version(), Clocks.in(ZoneOffset.UTC)) : safekeeping.restore(file);
        }
    }

    private static @Nullable Path key(String file) {
        return file.isEmpty() ? null : Path.of(file);
    }

    private static String version() throws IOException {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource("META-INF/build-info.properties"))
                .getProperty("build.version");
    }
}
