package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.shared.Settings;
import de.wegmarke.shared.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines are told: that all public pages may be read, which there are, and that nothing else is for them. */
@RestController
class SearchEngines {

    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private static final String SPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

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
                "Disallow: /show",
                "Disallow: /links",
                "Disallow: /login",
                "Disallow: /results?",
                "Sitemap: " + settings.address("/sitemap.xml"));
        return ResponseEntity.ok().contentType(PLAIN).body(String.join("\n", lines) + "\n");
    }

    /**
     * A map in the form of sitemaps.org. If it is long, it only says where its pages are.
     *
     * @param page nothing for the whole
     */
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> map(@RequestParam @Nullable String page) {
        var map = room.map(Pages.asked(page));
        var whole = Words.areNone(page);
        return ResponseEntity.ok()
                .contentType(XML)
                .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + (whole && map.pages().areSeveral() ? pages(map.pages()) : addresses(map)));
    }

    private String pages(Pages pages) {
        return IntStream.rangeClosed(1, pages.count())
                .mapToObj(number -> "<sitemap>" + place("/sitemap.xml?page=" + number) + "</sitemap>")
                .collect(Collectors.joining("\n", "<sitemapindex " + SPACE + ">\n", "\n</sitemapindex>\n"));
    }

    private String addresses(SiteMap map) {
        var few = Stream.of(
                        Stream.of("/", "/results", "/imprint", "/privacy", "/accessibility", "/help"),
                        map.conferences().stream().map(ConferencePage::slug).map("/conferences/"::concat),
                        map.fields().stream().map(FieldStones::pathOf))
                .flatMap(paths -> paths);
        return Stream.concat(map.pages().page() == 1 ? few : Stream.of(), map.paths().stream())
                .map(path -> "<url>" + place(path) + "</url>")
                .collect(Collectors.joining("\n", "<urlset " + SPACE + ">\n", "\n</urlset>\n"));
    }

    private String place(String path) {
        return "<loc>" + HtmlUtils.htmlEscape(settings.address(path)) + "</loc>";
    }
}
