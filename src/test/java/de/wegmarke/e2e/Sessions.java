package de.wegmarke.e2e;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The sessions of the running program. */
final class Sessions {

    private Sessions() {}

    /** Presses a button of the page that was there before; true once another has come. */
    private static final String PRESS = """
            (button) => {
              const all = [...document.querySelectorAll('button, vaadin-button')];
              return !window.before || void all.find((one) => one.textContent.trim() === button)?.click();
            }""";

    /**
     * Lets the session run out under a page, and comes back when that has noticed. Sometimes it does so by itself, sometimes
     * when the button is pressed: nothing here depends on which is first.
     */
    static void expireUnder(Page page, String button, ServletWebServerApplicationContext program) {
        expireUnder(page, button, program, () -> {});
    }

    /** The same for a page on which something is done in between, whether it has noticed by then or not. */
    static void expireUnder(Page page, String button, ServletWebServerApplicationContext program, Runnable meanwhile) {
        page.evaluate("window.before = true");
        expire(program);
        meanwhile.run();
        page.waitForFunction(PRESS, button, new Page.WaitForFunctionOptions().setPollingInterval(200));
    }

    /** As when nobody did anything for half an hour. */
    private static void expire(ServletWebServerApplicationContext program) {
        var tomcat = ((TomcatWebServer) program.getWebServer()).getTomcat();
        Stream.of(tomcat.getHost().findChildren())
                .map(Context.class::cast)
                .flatMap(context -> Stream.of(context.getManager().findSessions()))
                .forEach(Session::expire);
    }
}
