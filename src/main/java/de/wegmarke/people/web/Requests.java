package de.wegmarke.people.web;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the kinds of requests apart. */
final class Requests {

    private Requests() {}

    /** Whether a person opens a page of the app, as opposed to what Vaadin's client asks for by itself. */
    static boolean isPageOfApp(HttpServletRequest request) {
        var path = request.getRequestURI();
        return "GET".equals(request.getMethod())
                && (path.equals("/app") || path.startsWith("/app/"))
                && !path.startsWith("/app/VAADIN/")
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
    }

    /** Whether Vaadin's client asks by itself, so that the answer must be one that it understands. */
    static boolean isOfVaadin(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/app")
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    }
}
