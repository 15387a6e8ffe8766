package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.shared.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines are told: that all public pages may be read, which there are, and that nothing else is for them. */
@RestController
class SearchEngines {

    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final ReadingRoom room;
    private final Settings settings;

    SearchEngines(ReadingRoom room, Settings settings) {
        this.room = room;
        this.settings = settings;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        var lines = List.of(
                "User-agent: *",
                "Disallow: /app",
                "Disallow: /j",
                "Disallow: /my",
                "Disallow: /links",
                "Disallow: /login",
                "Disallow: /results?",
                "Sitemap: " + settings.address("/sitemap.xml"));
        return ResponseEntity.ok().contentType(PLAIN).body(String.join("\n", lines) + "\n");
    }

    /** A map in the form of sitemaps.org. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> map() {
        var published = room.published();
        var pages = Stream.of(
                        Stream.of("/", "/results", "/imprint", "/privacy", "/accessibility"),
                        published.conferences().stream()
                                .map(ConferencePage::slug)
                                .map("/conferences/"::concat),
                        published.fields().stream().map(FieldStones::pathOf),
                        published.recommendations().stream().map(Entry::pathOf),
                        published.projects().stream().map(Entry::pathOf))
                .flatMap(paths -> paths)
                .map(path -> "<url><loc>" + HtmlUtils.htmlEscape(settings.address(path)) + "</loc></url>")
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok()
                .contentType(XML)
                .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + pages + "\n</urlset>\n");
    }
}
