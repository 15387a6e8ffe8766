package de.wegmarke.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Trouble.secondsToWait());
        }
        return trouble.page(status, wrong, request);
    }
}
