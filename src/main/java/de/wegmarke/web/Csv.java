package de.wegmarke.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables to take along (CSV, RFC 4180), in UTF-8. */
public final class Csv {

    /** What it is, for those who are sent it. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private Csv() {}

    /** One row with its end. A cell that begins like a formula is none: the first who opens the table in a spreadsheet would run it. */
    public static String row(Stream<? extends @Nullable Object> cells) {
        return cells.map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(@Nullable Object cell) {
        var text = Objects.toString(cell, "").replace("\"", "\"\"");
        return "\"" + (text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" : "") + text + "\"";
    }
}
