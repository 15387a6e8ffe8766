package de.wegmarke.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History.HistoryStateChangeEvent;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.shared.ApplicationConstants;
import org.jspecify.annotations.Nullable;

/**
 * Brings whoever clicks on a way before the first screen has told that it stands to where the way leads. Vaadin 25.2 takes the first
 * navigation that it hears of for the arrival at what it has drawn already, wherever that navigation leads; the screen stayed as it was.
 */
final class EarlyClick {

    private final UI ui;
    private final Location drawn;
    private boolean told;

    private EarlyClick(UI ui, VaadinRequest request) {
        this.ui = ui;
        this.drawn = place(request.getPathInfo(), ((VaadinServletRequest) request).getQueryString());
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
        var wanted = place(said.path("route").asString(""), said.path("query").asString(""));
        if (!wanted.getPathWithQueryParameters().equals(drawn.getPathWithQueryParameters())) {
            var history = ui.getPage().getHistory();
            history.getHistoryStateChangeHandler()
                    .onHistoryStateChange(
                            new HistoryStateChangeEvent(history, null, wanted, NavigationTrigger.ROUTER_LINK));
        }
    }

    private static Location place(@Nullable String path, @Nullable String query) {
        return new Location(
                path == null ? "" : path.replaceFirst("^/+", "").replaceFirst("/+$", ""),
                QueryParameters.fromString(query == null ? "" : query));
    }
}
