package de.wegmarke;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What was typed after the program's name: {@code --port=8080} for the setting {@code wegmarke.port}. Options with a dot
 * ({@code --logging.level.root=info}) go to Spring as they are.
 */
record Options(List<String> typed) {

    private static final String OURS = "wegmarke.";
    private static final Pattern OPTION = Pattern.compile("--([a-z][a-z0-9.-]*)(=.*)?", Pattern.DOTALL);

    /** Thrown for an option that does not exist or has no value; the message is the sentence to show. */
    static final class Unknown extends Exception {
        Unknown(String message) {
            super(message);
        }
    }

    boolean askForHelp() {
        return typed.contains("--help") || typed.contains("-h") || typed.contains("help");
    }

    /**
     * The options as Spring reads them.
     *
     * @throws Unknown if one does not exist or has no value
     */
    String[] forSpring() throws Unknown {
        var settings = names();
        var result = new String[typed.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = forSpring(typed.get(i), settings);
        }
        return result;
    }

    private static String forSpring(String option, Set<String> settings) throws Unknown {
        var parts = OPTION.matcher(option);
        if (!parts.matches()) {
            throw new Unknown("'" + option + "' is not an option. Options look like --port=8080; --help lists them.");
        }
        var name = parts.group(1);
        var value = parts.group(2);
        if (name.contains(".")) {
            return option;
        }
        if (!settings.contains(name)) {
            throw new Unknown("There is no option --" + name + ". --help lists them all.");
        }
        if (value == null) {
            throw new Unknown("The option --" + name + " needs a value: --" + name + "=…");
        }
        return "--" + OURS + name + value;
    }

    /** The names of all settings, without the prefix. */
    static Set<String> names() {
        try {
            var settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
            var names = new TreeSet<String>();
            for (var key : settings.stringPropertyNames()) {
                if (key.startsWith(OURS)) {
                    names.add(key.substring(OURS.length()));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("application.properties belongs to the program", e);
        }
    }

    /** The table that {@code --help} shows. */
    static String help() {
        try {
            return new ClassPathResource("help.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("help.txt belongs to the program", e);
        }
    }
}
