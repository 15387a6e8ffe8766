package de.wegmarke.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History.HistoryStateChangeEvent;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.ApplicationConstants;
import org.jspecify.annotations.Nullable;

/**
 * Brings whoever clicks on a way to another screen, before the first one has told that it stands, to where the way leads. Vaadin 25.2
 * takes the first navigation that it hears of for the arrival at what it has drawn already, wherever it leads; the screen stayed as it
 * was.
 */
final class EarlyClick {

    private final UI ui;
    private final String drawn;
    private boolean told;

    private EarlyClick(UI ui, VaadinRequest request) {
        this.ui = ui;
        this.drawn = path(request.getPathInfo());
    }

    /** To be called while the first screen is made. */
    static void lookFor(UI ui, VaadinRequest request) {
        // A client that comes without a drawn screen says where it is, and is heard.
        if (request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null) {
            ui.getElement().addEventListener("ui-navigate", new EarlyClick(ui, request)::heard);
        }
    }

    private void heard(DomEvent navigation) {
        if (told) {
            return;
        }
        told = true;
        var said = navigation.getEventData();
        var wanted = path(said.path("route").asString(""));
        // What stands behind the question mark may be gone by now though nobody clicked: the page itself takes away
        // what is used up.
        if (!wanted.equals(drawn)) {
            var history = ui.getPage().getHistory();
            var place = new Location(
                    wanted, QueryParameters.fromString(said.path("query").asString("")));
            history.getHistoryStateChangeHandler()
                    .onHistoryStateChange(
                            new HistoryStateChangeEvent(history, null, place, NavigationTrigger.ROUTER_LINK));
        }
    }

    private static String path(@Nullable String said) {
        return said == null ? "" : said.replaceFirst("^/+", "").replaceFirst("/+$", "");
    }
}
