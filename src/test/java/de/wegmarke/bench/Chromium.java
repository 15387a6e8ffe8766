package de.wegmarke.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;

/** A browser; each profile is one device that has never been here. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv("WEGMARKE_CHROMIUM")))
                    .setArgs(List.of("--no-sandbox")));

    BrowserContext phone() {
        return profile(360, 780);
    }

    BrowserContext desktop() {
        return profile(1440, 900);
    }

    private BrowserContext profile(int width, int height) {
        var profile = browser.newContext(
                new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(width, height));
        profile.setDefaultTimeout(60_000);
        return profile;
    }

    /** Joins a group; returns when its cards are on the screen. */
    static Page join(BrowserContext profile, Program program, String code) {
        return join(profile.newPage(), program, code);
    }

    /** Joins a group on this page; returns when its cards are on the screen. */
    static Page join(Page page, Program program, String code) {
        page.navigate(program.address("/j/" + code));
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Karten der Gruppe"))
                .waitFor();
        return page;
    }

    /** Makes the device a participant without opening a screen. */
    static void redeem(BrowserContext profile, Program program, String code) {
        profile.request()
                .get(program.address("/j/" + code), RequestOptions.create().setMaxRedirects(0));
    }

    /** Logs in with one of the example's accounts. */
    static void logIn(BrowserContext profile, Program program, String username) {
        var page = profile.newPage();
        page.navigate(program.address("/login"));
        page.getByLabel("Benutzername").fill(username);
        page.getByLabel("Passwort").fill("wegmarke-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        page.close();
    }

    /** Loads a page until it asks for nothing more; returns the status of its answer. */
    static int load(Page page, String address) {
        var status = page.navigate(address).status();
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return status;
    }

    /** 1.6 Mbit/s and 150 ms to and fro. */
    static void slowLine(CDPSession session) {
        session.send("Network.enable");
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 150);
        line.addProperty("downloadThroughput", 200_000);
        line.addProperty("uploadThroughput", 200_000);
        session.send("Network.emulateNetworkConditions", line);
    }

    /** As if its processor were so many times slower. */
    static void slowProcessor(CDPSession session, int times) {
        var rate = new JsonObject();
        rate.addProperty("rate", times);
        session.send("Emulation.setCPUThrottlingRate", rate);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
