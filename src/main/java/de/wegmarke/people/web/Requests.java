package de.wegmarke.people.web;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;

/** Tells the kinds of requests apart, and says to Vaadin's client in its own way where to go. */
final class Requests {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final String LOAD_ANEW = "Vaadin-Refresh";

    private Requests() {}

    /** Whether a person opens a page of the app, as opposed to what Vaadin's client asks for by itself. */
    static boolean isPageOfApp(HttpServletRequest request) {
        var path = request.getRequestURI();
        return isPage(request) && (path.equals("/app") || path.startsWith("/app/"));
    }

    /** Whether something is fetched that one screen holds ready, for whoever sits before it: Vaadin gives it an address nobody guesses. */
    static boolean isOfAScreen(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && request.getRequestURI().startsWith("/app/VAADIN/dynamic/");
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

    /** Vaadin's client loads its screen anew when it reads this: with that it comes to the way in, or is known by its device. */
    static void loadAnew(HttpServletResponse response) throws IOException {
        tellClient(response, LOAD_ANEW);
    }

    /** Vaadin's client goes there when it reads this. */
    static void lead(HttpServletResponse response, String address) throws IOException {
        tellClient(response, LOAD_ANEW + ": " + address);
    }

    private static void tellClient(HttpServletResponse response, String words) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(words);
    }

    /** Whether Vaadin's client asks by itself, so that the answer must be one that it understands. */
    static boolean isOfVaadin(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/app")
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    }
}
