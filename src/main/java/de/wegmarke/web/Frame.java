package de.wegmarke.web;

import de.wegmarke.shared.Languages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every plain page; templates know it as {@code frame}. */
@Component
public class Frame {

    private final String operator;
    private final String signs;

    Frame(
            @Value("${wegmarke.operator-name}") String operator,
            @Value("classpath:META-INF/resources/icons/signs.svg") Resource signs)
            throws IOException {
        this.operator = operator;
        this.signs = signs.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)^.*?<svg[^>]*>|</svg>\\s*$", "")
                .strip()
                .replaceAll(">\\s+<", "><");
    }

    /** Who runs this Wegmarke. */
    public String operator() {
        return operator;
    }

    /** All signs as SVG symbols: inside the page, because browsers disagree on whether the policy lets others be used. */
    public String signs() {
        return signs;
    }

    /** An address of ours in the language that was asked for; nothing is added if the browser's wish decided. */
    public String to(String address) {
        var wish = LanguageConfiguration.asked(request());
        return wish == null || Languages.tagged(Languages.WHOLE, wish).isEmpty()
                ? address
                : withLanguage(address, wish);
    }

    /** Whether the page is the given one or lies below it. */
    public boolean isAt(String address) {
        return path().equals(address) || path().startsWith(address + "/");
    }

    /** The languages of this page, for the reader to choose. */
    public List<LanguageChoice> languages() {
        var now = RequestContextUtils.getLocale(request());
        return Languages.WHOLE.stream()
                .map(language -> new LanguageChoice(
                        language.toLanguageTag(),
                        language.getDisplayLanguage(language),
                        withLanguage(path() + query(), language.toLanguageTag()),
                        language.equals(now)))
                .toList();
    }

    /** The language of this page. */
    public Locale language() {
        return RequestContextUtils.getLocale(request());
    }

    private static String withLanguage(String address, String language) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(Languages.PARAMETER, language)
                .build()
                .toUriString();
    }

    private static String query() {
        return Optional.ofNullable(request().getQueryString())
                .filter(query -> request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null)
                .map(query -> "?" + query)
                .orElse("");
    }

    /** The address that was asked for, also on an error page; with one slash in front, so that it stays an address of ours. */
    private static String path() {
        var asked = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (asked == null ? request().getRequestURI() : asked.toString()).replaceFirst("^/+", "/");
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
