package de.wegmarke.people.web;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;

/** Tells the kinds of requests apart. */
final class Requests {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Requests() {}

    /** Whether a person opens a page of the app, as opposed to what Vaadin's client asks for by itself. */
    static boolean isPageOfApp(HttpServletRequest request) {
        var path = request.getRequestURI();
        return isPage(request) && (path.equals("/app") || path.startsWith("/app/"));
    }

    /** Whether a person opens a page, in the app or beside it. */
    static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !request.getRequestURI().startsWith("/app/VAADIN/")
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
    }

    /** Whether a script or a style of the app's screens is asked for: the only thing there that is everybody's. */
    static boolean isFileOfApp(HttpServletRequest request) {
        var path = request.getRequestURI();
        return READING.contains(request.getMethod())
                && (path.startsWith("/app/VAADIN/build/") || path.startsWith("/app/VAADIN/static/"));
    }

    /**
     * Whether Vaadin's client asks for news or sends something in the name of a page of somebody else (CORS). An open line says whose
     * page it is for: all browsers do.
     */
    static boolean isFromElsewhere(HttpServletRequest request) {
        return CorsUtils.isCorsRequest(request)
                || "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                        && request.getHeader(HttpHeaders.ORIGIN) == null;
    }

    /** Whether Vaadin's client asks by itself, so that the answer must be one that it understands. */
    static boolean isOfVaadin(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/app")
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    }
}
