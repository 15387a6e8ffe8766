package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.project.ProjectState;
import de.wegmarke.recommendation.AnswerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every public page, empty and full, light and dark, narrow and wide: nothing that axe finds, nothing to scroll sideways. */
@WegmarkeTest
class PublicAxeTest {

    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänsanwärterfortbildungsmaßnahme";

    @Autowired
    Showcase show;

    @Autowired
    Reader reader;

    @Test
    void everybodyCanUseThePublicPages() {
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox")))) {
            show.clear();
            check(browser, List.of("/results", "/?join", "/j?code=FALSCH77"), "empty");
            check(browser, fullPages(), "full");
        }
    }

    private List<String> fullPages() {
        var group = show.published();
        var number = show.recommendation(
                group, "Deutschkurse am Abend, mit Kinderbetreuung", show.card(group, "Am Vormittag arbeite ich."));
        var project = show.project(group, number, "Abendkurse " + LONG, ProjectState.DONE);
        var underway = show.recommendation(group, LONG, show.card(group, LONG + " " + LONG));
        show.project(group, underway, "Rufbus", ProjectState.UNDERWAY);
        var refused = show.recommendation(group, "Rufbus am Sonntag", show.card(group, "Kein Bus"));
        show.recommendations.answer(show.by(), refused, AnswerKind.NOT_TAKEN_UP, "Das ist zu teuer.");
        show.recommendation(group, "Wohnungsbörse", show.card(group, "Vermieter haben Fragen"));
        return List.of(
                "/",
                "/results",
                "/results?q=nichtsda",
                "/results/fields/1-feld-1",
                "/results/fields/2-feld-2",
                "/results/recommendations/" + underway,
                "/results/projects/" + project,
                "/conferences/" + show.conference(group).slug(),
                "/imprint",
                "/privacy",
                "/accessibility");
    }

    private void check(Browser browser, List<String> paths, String state) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(320, 768, 1440)) {
                try (var context = browser.newContext(new Browser.NewContextOptions()
                        .setLocale("de-DE")
                        .setColorScheme(scheme)
                        .setBypassCSP(true)
                        .setViewportSize(width, 900))) {
                    var page = context.newPage();
                    paths.forEach(path -> check(page, path, state + "-" + scheme + "-" + width));
                }
            }
        }
    }

    private void check(Page page, String path, String where) {
        page.navigate("http://127.0.0.1:" + reader.port() + path);
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found).as("%s %s", path, where).isEmpty();
        var sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(sideways).as("sideways scrolling on %s %s", path, where).isEqualTo(0);
    }
}
