package de.wegmarke.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import org.springframework.stereotype.Component;

/**
 * Opens the screens below {@code /app/themes} like all others. Vaadin takes every address that begins so for one of a style sheet of its
 * own, and would say that there is none.
 */
@Component
class OwnThemes implements VaadinServiceInitListener {

    private static final String THEMES = "/themes(/[a-z]*)?";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Page());
    }

    private static final class Page extends IndexHtmlRequestHandler {

        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            var path = request.getPathInfo();
            return path != null && path.matches(THEMES) && request.getParameter("v-r") == null;
        }
    }
}
