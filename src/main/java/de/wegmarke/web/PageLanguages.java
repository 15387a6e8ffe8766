package de.wegmarke.web;

import de.wegmarke.shared.Languages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** In which languages a page comes. */
@Component
class PageLanguages {

    private final List<ParticipantPages> known;

    PageLanguages(List<ParticipantPages> known) {
        this.known = known;
    }

    /** Those of the page that was asked for, the first one first. */
    List<Locale> of(HttpServletRequest request) {
        var asked = path(request);
        return known.stream().anyMatch(pages -> pages.hold(asked)) ? Languages.ALL : Languages.WHOLE;
    }

    /** The address that was asked for, also on an error page; with one slash in front, so that it stays an address of ours. */
    static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (asked == null ? request.getRequestURI() : asked.toString()).replaceFirst("^/+", "/");
    }
}
