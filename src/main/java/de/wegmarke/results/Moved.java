package de.wegmarke.results;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from another way to write an address to the one that lasts (G1). */
final class Moved {

    private Moved() {}

    /** With what was asked, as it came: braces are no places to be filled. */
    static View to(String path, HttpServletRequest request) {
        var asked = request.getQueryString();
        var moved = new RedirectView(path + (asked == null ? "" : "?" + asked));
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        moved.setExpandUriTemplateVariables(false);
        return moved;
    }
}
