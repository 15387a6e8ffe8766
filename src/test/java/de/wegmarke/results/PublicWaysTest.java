package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.project.ProjectState;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address that a page for everybody offers leads somewhere, also to its place on the page. */
@WegmarkeTest
class PublicWaysTest {

    private static final int FEWEST_PAGES = 14;

    @Autowired
    Showcase show;

    @Autowired
    Reader reader;

    @Test
    void leadSomewhere() {
        show.clear();
        var group = show.published();
        var number = show.recommendation(group, "Rufbus", show.card(group, "Ein Bus"));
        show.project(group, number, "Rufbus am Sonntag", ProjectState.UNDERWAY);
        var lost = new ArrayList<String>();
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            if (!seen.add(path)) {
                continue;
            }
            var answer = reader.open(path);
            if (answer.statusCode() >= 400) {
                lost.add(path);
            } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                follow(Jsoup.parse(answer.body()), path, ahead, lost);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
    }

    private static void follow(Document page, String path, ArrayDeque<String> ahead, List<String> lost) {
        for (Element way : page.select("a[href], link[href]")) {
            var href = URI.create(way.attr("href"));
            var fragment = href.getFragment();
            if (href.isAbsolute() || way.attr("href").isEmpty()) {
                continue;
            }
            if (fragment != null && href.getPath().isEmpty() && page.getElementById(fragment) == null) {
                lost.add(path + " " + href);
            }
            if (!href.getPath().isEmpty() || href.getQuery() != null) {
                var query = href.getRawQuery() == null ? "" : "?" + href.getRawQuery();
                ahead.add((href.getPath().isEmpty() ? path.replaceFirst("[?].*", "") : href.getRawPath()) + query);
            }
        }
    }
}
