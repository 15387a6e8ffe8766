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

    /** How much one sign takes up at most. */
    private static final int LONGEST_SIGN = 9;

    /** A slash, a full stop, a bracket, a quotation mark at the end: as it is, or as browsers write it. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "(?:[/.,:!?'*_)\\]}>]|%20|%22|%29|%5D|%7D|%3E|%2C|%2E|%C2%A0|%C2%BB|%C2%AB|%E2%80%(?:98|99|9A|9C|9D|9E|BA|A6))$",
            Pattern.CASE_INSENSITIVE);

    private AlmostRight() {}

    /**
     * The mended address, if it is another one.
     *
     * @param path as it came, encoded
     */
    public static Optional<String> of(String path) {
        var without = withoutWhatIsLeft(path.replaceAll("/{2,}", "/"));
        var mended = without.isEmpty() ? "/" : "/" + lowered(without.substring(1));
        return mended.equals(path) ? Optional.empty() : Optional.of(mended);
    }

    /** The mended query, if something was left behind it. */
    static Optional<String> query(String query) {
        var without = withoutWhatIsLeft(query);
        return without.equals(query) ? Optional.empty() : Optional.of(without);
    }

    /** Sign by sign from the end: whoever sends thousands of them costs no more than that. */
    private static String withoutWhatIsLeft(String address) {
        var end = address.length();
        for (var left = LEFT_BEHIND.matcher(address);
                left.region(Math.max(0, end - LONGEST_SIGN), end).find(); ) {
            end = left.start();
        }
        return address.substring(0, end);
    }

    /** What has a digit may be a number that is given once, what lies below the links is a secret. */
    private static String lowered(String path) {
        var room = path.split("/", 2)[0].toLowerCase(Locale.ROOT);
        return room.equals("links")
                ? room + path.substring(room.length())
                : Arrays.stream(path.split("/", -1))
                        .map(part -> part.matches("[A-Za-z-]+([.][A-Za-z]+)?") ? part.toLowerCase(Locale.ROOT) : part)
                        .collect(Collectors.joining("/"));
    }
}
