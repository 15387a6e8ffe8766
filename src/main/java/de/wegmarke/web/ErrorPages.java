package de.wegmarke.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for everything that went wrong outside the plain pages themselves: refused, unknown, broken. */
@Controller
class ErrorPages implements ErrorController {

    private final Trouble trouble;

    ErrorPages(Trouble trouble) {
        this.trouble = trouble;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var wrong = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // Whoever opens /error itself looks for a page that does not exist.
        var code = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
        var status = Trouble.status(wrong, code);
        var mended = status == HttpStatus.NOT_FOUND ? mended(request) : Optional.<String>empty();
        if (mended.isPresent()) {
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .header(HttpHeaders.LOCATION, mended.get())
                    .build();
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Trouble.secondsToWait());
        }
        return trouble.page(status, wrong, request);
    }

    /** Where somebody probably wanted to go who came by a link with something behind it. */
    private static Optional<String> mended(HttpServletRequest request) {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        // What is asked now is the error page, always by GET.
        var method = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_METHOD));
        // Vaadin itself leads from /app to /app/: the way back would never end.
        if (asked == null || asked.equals("/app/") || !Set.of("GET", "HEAD").contains(method)) {
            return Optional.empty();
        }
        var query = request.getQueryString();
        return AlmostRight.of(asked).map(path -> query == null ? path : path + "?" + query);
    }
}
