package de.wegmarke.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Real Chromium, one for the whole test run; every device of a test is a fresh profile in it. A script error on a page
 * fails the test.
 */
public class Browsers implements AfterEachCallback {

    private static final Browser CHROMIUM = start();

    private final List<BrowserContext> devices = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = System.getenv().getOrDefault("WEGMARKE_CHROMIUM", "/usr/bin/chromium");
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    /** A small, cheap phone. */
    Page phone() {
        return device(360, 780, options -> {});
    }

    /** A small phone whose owner reads that language. */
    Page phoneReading(String language) {
        return device(360, 780, options -> options.setLocale(language));
    }

    /** A small phone that asks nobody who signed a certificate. */
    Page trustingPhone() {
        return device(360, 780, options -> options.setIgnoreHTTPSErrors(true));
    }

    /** A computer at a desk. */
    Page desk() {
        return device(1440, 900, options -> {});
    }

    /** A reader whose browser runs no scripts. */
    Page withoutScript() {
        return device(1440, 900, options -> options.setJavaScriptEnabled(false));
    }

    /** A computer on which nothing moves, for those who look closely. */
    public Page calm() {
        return device(1440, 900, options -> options.setReducedMotion(ReducedMotion.REDUCE));
    }

    private Page device(int width, int height, Consumer<Browser.NewContextOptions> more) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("de-DE");
        more.accept(options);
        var device = CHROMIUM.newContext(options);
        devices.add(device);
        var page = device.newPage();
        page.onPageError(errors::add);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        devices.forEach(BrowserContext::close);
        devices.clear();
        var seen = List.copyOf(errors);
        errors.clear();
        if (!seen.isEmpty()) {
            throw new AssertionError("Script errors: " + seen);
        }
    }
}
