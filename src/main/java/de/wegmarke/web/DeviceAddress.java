package de.wegmarke.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An address below which devices speak by themselves, without a page and without a session, and are answered in JSON. Only
 * those that are known by their cookie get through. The room that answers there brings it as a bean.
 *
 * @param prefix such as {@code /capture}
 */
public record DeviceAddress(String prefix) {

    /** All addresses below it. */
    public String pattern() {
        return prefix + "/**";
    }

    /** Whether it was asked, at first or before something went wrong. */
    boolean isAskedBy(HttpServletRequest request) {
        var asked = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        return (asked == null ? request.getRequestURI() : asked.toString()).startsWith(prefix + "/");
    }
}
