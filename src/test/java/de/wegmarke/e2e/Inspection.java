package de.wegmarke.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at a page as it stands, light and dark, narrow and wide: axe must find nothing, and nothing may scroll sideways.
 * With {@code -Dpictures=FOLDER} it takes pictures instead, for people to look at.
 */
public final class Inspection {

    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("pictures")).map(Path::of);

    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String JUDGE = """
            async (rules) => (await axe.run(document, { resultTypes: ['violations'], ...rules })).violations.flatMap((rule) =>
              rule.nodes.map((node) => `${rule.id} at ${node.target.join(' ')}: ${node.html.slice(0, 160)}
                ${node.failureSummary.split('\\n').slice(1).join(';')}`))
            """;
    private static final Map<String, Object> ALL = Map.of();
    /** In the dark only colours differ. */
    private static final Map<String, Object> OF_COLOURS =
            Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

    private static final String TOO_WIDE = """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return [];
              const tooFar = [...document.querySelectorAll('body *')]
                .filter((part) => part.getBoundingClientRect().right > room + 1);
              const culprits = tooFar.filter((part) => !part.closest('.wm-scroll, .wm-unseen'));
              return (culprits.length ? culprits : tooFar)
                .slice(0, 5)
                .map((part) => `sideways scrolling: ${part.tagName} ${part.className} ${part.textContent.trim().slice(0, 60)}`);
            }
            """;
    /** Vaadin has answered, the letters are there, nothing moves any more. */
    private static final String CALM = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())
              && document.fonts.status === 'loaded'
              && document.getAnimations().every((move) => move.playState !== 'running')
            """;

    private Inspection() {}

    /** The context of a page that is to be inspected must begin calm. */
    public static void waitUntilCalm(Page page) {
        page.waitForFunction(CALM);
    }

    /**
     * Looks at the page in each width, light and dark.
     *
     * @param name of the pictures
     * @return what is not right, in words
     */
    public static List<String> of(Page page, String name, Integer... widths) {
        page.evaluate(AXE);
        var findings = new ArrayList<String>();
        for (var width : PICTURES.isPresent() ? new Integer[] {360, 768, 1440} : widths) {
            page.setViewportSize(width, width < 500 ? 780 : 900);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                waitUntilCalm(page);
                var state = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                PICTURES.ifPresentOrElse(folder -> picture(page, folder.resolve(state + ".png")), () -> {
                    var rules = scheme == ColorScheme.LIGHT ? ALL : OF_COLOURS;
                    judged(page, JUDGE, rules).forEach(found -> findings.add(state + ": " + found));
                    judged(page, TOO_WIDE, ALL).forEach(found -> findings.add(state + ": " + found));
                });
            }
        }
        return findings;
    }

    private static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    @SuppressWarnings("unchecked")
    private static List<String> judged(Page page, String question, Map<String, Object> with) {
        return (List<String>) page.evaluate(question, with);
    }
}
