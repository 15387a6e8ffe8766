package de.wegmarke.people.web;

import de.wegmarke.people.AuditDesk;
import de.wegmarke.people.AuditKind;
import de.wegmarke.people.AuditLine;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.web.Csv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log as a table to take along (CSV, RFC 4180), in the program's words: other programs read it. */
@Controller
class AuditDownload {

    static final String ADDRESS = "/audit.csv";

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
        response.setContentType(Csv.TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("wegmarke-audit.csv")
                        .build()
                        .toString());
        var table = response.getWriter();
        table.append(Csv.row(HEAD.stream()));
        while (!portion.isEmpty()) {
            for (var line : portion) {
                table.append(Csv.row(cells(line)));
            }
            portion = desk.export(by, kind, Optional.of(portion.getLast()));
        }
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
}
