package de.wegmarke.e2e;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** A calm browser for everybody who is to look at something; each comes in only once. */
class Seats {

    private final Map<Who, Page> taken = new HashMap<>();
    private final Browsers browsers;
    private final Screens screens;

    Seats(Browsers browsers, String address) {
        this.browsers = browsers;
        this.screens = new Screens(address);
    }

    /** Their page, on which nobody has written anything yet: what one state typed is not kept for the next. */
    Page of(Who who) {
        var page = taken.computeIfAbsent(who, fresh -> {
            var seat = browsers.calm();
            fresh.arrive(seat, screens);
            return seat;
        });
        if (page.url().startsWith("http")) {
            page.evaluate("sessionStorage.clear()");
        }
        return page;
    }
}
