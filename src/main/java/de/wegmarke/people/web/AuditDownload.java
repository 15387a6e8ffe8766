package de.wegmarke.people.web;

import de.wegmarke.people.AuditDesk;
import de.wegmarke.people.AuditKind;
import de.wegmarke.people.AuditLine;
import de.wegmarke.people.CurrentPerson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log as a table to take along (CSV, RFC 4180), in the program's words: other programs read it. */
@Controller
class AuditDownload {

    static final String ADDRESS = "/audit.csv";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final List<String> HEAD =
            List.of("at", "kind", "who", "who_name", "about", "about_name", "detail", "from");

    private final AuditDesk desk;
    private final CurrentPerson current;

    AuditDownload(AuditDesk desk, CurrentPerson current) {
        this.desk = desk;
        this.current = current;
    }

    /** Written portion by portion: the log of years is not held in memory. */
    @GetMapping(ADDRESS)
    void download(@RequestParam Optional<AuditKind> kind, HttpServletResponse response) throws IOException {
        var by = current.get();
        var portion = desk.export(by, kind, Optional.empty());
        response.setContentType(CSV.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("wegmarke-audit.csv")
                        .build()
                        .toString());
        var table = response.getWriter();
        write(HEAD.stream(), table);
        while (!portion.isEmpty()) {
            for (var line : portion) {
                write(cells(line), table);
            }
            portion = desk.export(by, kind, Optional.of(portion.getLast()));
        }
    }

    private static void write(Stream<? extends @Nullable Object> cells, PrintWriter table) {
        table.append(cells.map(AuditDownload::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static Stream<@Nullable Object> cells(AuditLine line) {
        return Stream.of(
                line.at(),
                line.kind(),
                line.who(),
                line.whoName(),
                line.about(),
                line.aboutName(),
                line.detail(),
                line.address());
    }

    /** A name that begins like a formula is none: the first who opens the table in a spreadsheet would run it. */
    private static String quoted(@Nullable Object cell) {
        var text = Objects.toString(cell, "").replace("\"", "\"\"");
        return "\"" + (text.matches("[=+\\-@\\t\\r].*") ? "'" : "") + text + "\"";
    }
}
