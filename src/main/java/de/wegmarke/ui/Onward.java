package de.wegmarke.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Leads the person on to another screen. */
public final class Onward {

    private Onward() {}

    /** @param address below the app's own, as it would stand in a link; it may have parameters: {@code projects?state=DONE} */
    public static void to(String address) {
        var there = new Location(address);
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }
}
