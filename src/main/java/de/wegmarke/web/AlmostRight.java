package de.wegmarke.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mends an address at which there is nothing: what a sentence or a mail left behind it, a slash too many, capitals. Secrets and
 * permanent numbers keep theirs; whether anything is at the mended address is seen there.
 */
public final class AlmostRight {

    /** Slashes, full stops, brackets, quotation marks: as they are, or as browsers write them. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "(?:[/.,:!?'*_)\\]}>]|%20|%22|%29|%5D|%7D|%3E|%2C|%2E|%C2%A0|%C2%BB|%C2%AB|%E2%80%(?:98|99|9A|9C|9D|9E|BA|A6))+$",
            Pattern.CASE_INSENSITIVE);

    private AlmostRight() {}

    /**
     * The mended address, if it is another one.
     *
     * @param path as it came, encoded
     */
    public static Optional<String> of(String path) {
        var without = LEFT_BEHIND.matcher(path.replaceAll("/{2,}", "/")).replaceFirst("");
        var mended = without.isEmpty() ? "/" : "/" + lowered(without.substring(1));
        return mended.equals(path) ? Optional.empty() : Optional.of(mended);
    }

    /** The mended query, if something was left behind it. */
    static Optional<String> query(String query) {
        var without = LEFT_BEHIND.matcher(query).replaceFirst("");
        return without.equals(query) ? Optional.empty() : Optional.of(without);
    }

    /** What has a digit may be a number that is given once, what lies below the links is a secret. */
    private static String lowered(String path) {
        var room = path.split("/", 2)[0].toLowerCase(Locale.ROOT);
        return room.equals("links")
                ? room + path.substring(room.length())
                : Arrays.stream(path.split("/", -1))
                        .map(part -> part.matches("[A-Za-z-]+") ? part.toLowerCase(Locale.ROOT) : part)
                        .collect(Collectors.joining("/"));
    }
}
