package de.wegmarke.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first line of a backup, which everybody can read.
 *
 * @param schema the version of the tables
 * @param program the version of the Wegmarke that made it
 * @param key by which its key is known; empty if it is not encrypted
 */
record Label(String schema, String program, Instant made, Optional<String> key) {

    /** Which order of bytes follows the label. */
    private static final int FORMAT = 1;

    private static final int LONGEST = 400;
    private static final Pattern LINE = Pattern.compile("Wegmarke backup (\\d{1,9}); (.*)");
    private static final Pattern REST =
            Pattern.compile("schema ([0-9.]+); program ([^;]+); made ([^;]+); key ([0-9a-f]{16}|none)");

    byte[] bytes() {
        return "Wegmarke backup %d; schema %s; program %s; made %s; key %s\n"
                .formatted(FORMAT, schema, program, made, key.orElse("none"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the label and not a byte more.
     *
     * @throws Refused if there is none, or one of a format that is not known here
     */
    static Label in(InputStream backup) throws IOException, Refused {
        var line = LINE.matcher(line(backup));
        if (!line.matches()) {
            throw new Refused("This is no backup of Wegmarke.");
        }
        var rest = REST.matcher(line.group(2));
        if (Integer.parseInt(line.group(1)) != FORMAT || !rest.matches()) {
            throw new Refused("This backup was made by a newer Wegmarke: use that one, or a newer one.");
        }
        return new Label(
                rest.group(1),
                rest.group(2),
                Instant.parse(rest.group(3)),
                Optional.of(rest.group(4)).filter(key -> !key.equals("none")));
    }

    private static String line(InputStream backup) throws IOException {
        var line = new StringBuilder();
        for (var one = backup.read(); one > 0 && one != '\n' && line.length() < LONGEST; one = backup.read()) {
            line.append((char) one);
        }
        return line.toString();
    }
}
