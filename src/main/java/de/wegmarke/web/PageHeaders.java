package de.wegmarke.web;

import java.util.regex.Pattern;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told to forbid: on plain pages nearly everything, in the app what Vaadin can do without. */
public final class PageHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Vaadin 25.2 writes scripts and styles into its page and evaluates some. */
    private static final String APP = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " worker-src 'self'; object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /** Scripts and styles of the app's screens lead nowhere themselves; each byte of theirs counts in the hall. */
    private static final String FILE = "default-src 'none'";

    private static final Pattern NOT_FOR_SEARCHING =
            Pattern.compile("^/(?:j|my|show|login|logout|links|closed|done|app|offline)(?:/|$)");

    private PageHeaders() {}

    /** For public pages: no script, nothing from elsewhere. */
    public static void ofPlainPages(HeadersConfigurer<HttpSecurity> headers) {
        forAll(headers, ReferrerPolicy.SAME_ORIGIN).addHeaderWriter(policy(""));
    }

    /** For the app; login and links beside it are plain pages. Addresses with secrets are never told to others. */
    public static void ofApp(HeadersConfigurer<HttpSecurity> headers) {
        forAll(headers, ReferrerPolicy.NO_REFERRER).addHeaderWriter(policy("/app"));
    }

    private static HeadersConfigurer<HttpSecurity> forAll(
            HeadersConfigurer<HttpSecurity> headers, ReferrerPolicy referrer) {
        return headers.referrerPolicy(to -> to.policy(referrer))
                .frameOptions(frames -> frames.deny())
                // It only ever switched off what browsers no longer have.
                .xssProtection(filter -> filter.disable())
                .addHeaderWriter(indexing())
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(sensors -> sensors.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
    }

    /** Where people join, log in or work is nothing for search engines. */
    private static HeaderWriter indexing() {
        return (request, response) -> {
            if (NOT_FOR_SEARCHING.matcher(request.getRequestURI()).find()) {
                response.setHeader("X-Robots-Tag", "noindex");
            }
        };
    }

    private static HeaderWriter policy(String looseBelow) {
        return (request, response) -> {
            var path = request.getRequestURI();
            var loose = !looseBelow.isEmpty() && (path.equals(looseBelow) || path.startsWith(looseBelow + "/"));
            if (!response.containsHeader(POLICY)) {
                response.setHeader(POLICY, path.startsWith("/app/VAADIN/") ? FILE : loose ? APP : PLAIN);
            }
        };
    }
}
