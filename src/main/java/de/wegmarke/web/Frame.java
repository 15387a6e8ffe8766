package de.wegmarke.web;

import de.wegmarke.shared.Languages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What stands around every plain page; templates know it as {@code frame}. */
@Component
public class Frame {

    private final ResourceUrlProvider files;
    private final String operator;
    private final String signs;
    private final PageLanguages spoken;

    Frame(
            ResourceUrlProvider files,
            PageLanguages spoken,
            @Value("${wegmarke.operator-name}") String operator,
            @Value("classpath:META-INF/resources/icons/signs.svg") Resource signs)
            throws IOException {
        this.files = files;
        this.spoken = spoken;
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

    /** The address of a file of ours, by which it may be kept for ever; in the first moments of the program, by which it is found. */
    public String file(String path) {
        return Objects.requireNonNullElse(files.getForLookupPath(path), path);
    }

    /** The address of one thing; its name may be anything that somebody typed. */
    public String address(String before, String name) {
        return before + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }

    /** Whether the question behind the address has that part. */
    public boolean isAsked(String parameter) {
        return request().getParameter(parameter) != null;
    }

    /** Whether the address asks for a language. */
    public boolean isLanguageAsked() {
        return LanguageConfiguration.asked(request()) != null;
    }

    /** By which a form that is sent is known as ours; null where none is needed. */
    public @Nullable CsrfToken token() {
        return (CsrfToken) request().getAttribute(CsrfToken.class.getName());
    }

    /** An address of ours in the language that was asked for; nothing is added if the browser's wish decided. */
    public String to(String address) {
        var wish = LanguageConfiguration.asked(request());
        return wish == null || Languages.tagged(Languages.ALL, wish).isEmpty() ? address : withLanguage(address, wish);
    }

    /** Whether the page is the given one or lies below it. */
    public boolean isAt(String address) {
        return path().equals(address) || path().startsWith(address + "/");
    }

    /** The languages of this page, for the reader to choose. */
    public List<LanguageChoice> languages() {
        var now = RequestContextUtils.getLocale(request());
        return spoken.of(request()).stream()
                .map(language -> new LanguageChoice(
                        language.toLanguageTag(),
                        Languages.nameOf(language),
                        withLanguage(path() + query(), language.toLanguageTag()),
                        language.equals(now)))
                .toList();
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

    private static String path() {
        return PageLanguages.path(request());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
