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

    Page of(Who who) {
        return taken.computeIfAbsent(who, fresh -> {
            var page = browsers.calm();
            fresh.arrive(page, screens);
            return page;
        });
    }
}
