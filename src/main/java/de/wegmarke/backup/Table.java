package de.wegmarke.backup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table, and how it is read and filled.
 *
 * @param past whether it keeps what its rows were before
 */
record Table(String name, boolean past, List<Column> columns) {

    /** What MariaDB writes as the end of what is still so, until 11.4 and since 11.5. */
    private static final String STILL = "'2038-01-19 03:14:07.999999', '2106-02-07 06:28:15.999999'";

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    String quoted() {
        return quoted(name);
    }

    /**
     * Asks for all rows: the values of the columns and, if it keeps the past, from when and until when a row was so; no end means
     * that it still is. What ended before it began (somebody put the clock back) was never so at any moment.
     */
    String reading() {
        var asked = columns.stream().map(Column::asked);
        if (!past) {
            return "select %s from %s".formatted(joined(asked), quoted());
        }
        var period = Stream.of(
                "cast(row_start as char)", "if(row_end in (%s), null, cast(row_end as char))".formatted(STILL));
        return "select %s from %s for system_time all where row_start < row_end"
                .formatted(joined(Stream.concat(asked, period)), quoted());
    }

    /** Enters a row that is still so. */
    String writingPresent() {
        return writing(past ? Stream.of("row_start") : Stream.of());
    }

    /** Enters a row that is so no more. */
    String writingPast() {
        return writing(Stream.of("row_start", "row_end"));
    }

    private String writing(Stream<String> period) {
        var names = Stream.concat(columns.stream().map(Column::quoted), period).toList();
        return "insert into %s (%s) values (%s)"
                .formatted(
                        quoted(), joined(names.stream()), joined(names.stream().map(name -> "?")));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
