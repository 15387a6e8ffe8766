package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** People arrive at a screen by clicking, not by its address: it must come up the same, and take the next click. */
@WegmarkeTest
@InBrowser
class ClickingThroughTest {

    /** Where the screen and its parts stand. */
    private static final String PLACES = """
            () => [...document.querySelectorAll('header, header a, main, main > *')]
                .filter((part) => part.checkVisibility() && !part.closest('[popover]') && !part.matches('.wm-unseen, .wm-skip'))
                .map((part) => [part.tagName + '.' + part.className, part.getBoundingClientRect()])
                .map(([name, box]) => [name, Math.round(box.x), Math.round(box.y), Math.round(box.width)].join(' '))
                .join('\\n')""";

    private static final String ARRIVED = "() => document.querySelector('main')?.contains(document.activeElement)";
    private static final String AT_REST =
            "() => document.fonts.status === 'loaded' && !!document.querySelector('main h1')";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    @ParameterizedTest
    @CsvSource({"COORDINATOR, 360", "COORDINATOR, 1024", "COORDINATOR, 1440", "ADMIN, 360", "ADMIN, 1440"})
    void everyClickInTheMenuBringsTheScreenAsItsAddressDoes(Role role, int width) {
        stage.card(stage.participant(stage.group(stage.conference())), Kind.NEED, "Ein Bus am Sonntag");
        var page = browsers.desk();
        page.setViewportSize(width, 900);
        new Screens(address).logIn(page, stage.login(role));
        page.waitForFunction(AT_REST);
        var ways = menu(page);
        var all = ways.count();
        for (int way = 0; way < all; way++) {
            var link = menu(page).nth(way);
            if (link.getAttribute("aria-current") != null) {
                continue;
            }
            link.click();
            assertThat(menuLink(page, way)).hasAttribute("aria-current", "page");
            page.waitForFunction(ARRIVED);
            page.waitForFunction(AT_REST);
            var clicked = page.evaluate(PLACES).toString();
            page.reload();
            page.waitForFunction(AT_REST);
            assertThat(page.evaluate(PLACES).toString())
                    .as("%s at %d", page.url(), width)
                    .isEqualTo(clicked);
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("no sideways scrolling at %s", page.url())
                    .isTrue();
        }
    }

    /** The ways of the menu, opened where it has to be. */
    private static Locator menu(Page page) {
        if (page.locator(".wm-ways nav").isHidden()) {
            page.locator(".wm-ways > button").click();
        }
        var ways = page.locator(".wm-ways nav a");
        assertThat(ways.first()).isVisible();
        return ways;
    }

    private static Locator menuLink(Page page, int way) {
        return page.locator(".wm-ways nav a").nth(way);
    }
}
