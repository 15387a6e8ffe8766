package de.wegmarke.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** How much a page moves under its reader while it loads for the first time, in Chromium's own measure (CLS), on slow Wi-Fi. */
final class LayoutShift implements Bench.Measurement {

    private static final String HEAR = """
            window.shift = 0;
            new PerformanceObserver((list) => {
              for (const moved of list.getEntries()) {
                window.shift += moved.value;
                for (const { node } of moved.sources) {
                  console.log(moved.value.toFixed(4), node && (node.outerHTML ?? node.data).slice(0, 90));
                }
              }
            }).observe({ type: 'layout-shift', buffered: true });""";

    @Override
    public void measure(Program program, Chromium chromium) {
        for (var path : List.of("/", "/results", "/login", "/results/fields/1-sprache-und-bildung", "/j/SPRACHEN")) {
            for (var wide : List.of(false, true)) {
                try (var profile = wide ? chromium.desktop() : chromium.phone()) {
                    print(path, wide, shift(profile, program.address(path)));
                }
            }
        }
    }

    private static double shift(BrowserContext profile, String address) {
        var page = profile.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().matches("(?s)\\d\\.\\d+ .*")) {
                System.out.println("  " + message.text().replaceAll("\\s+", " "));
            }
        });
        page.addInitScript(HEAR);
        Chromium.slowLine(profile.newCDPSession(page));
        page.navigate(address);
        page.getByRole(AriaRole.HEADING).first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((Number) page.evaluate("window.shift")).doubleValue();
    }

    private static void print(String path, boolean wide, double shift) {
        Bench.print(
                "Layout shift, " + path,
                "%.3f".formatted(shift),
                "≤ 0.02",
                (wide ? "1440×900" : "360×780") + ", slow Wi-Fi");
    }
}
