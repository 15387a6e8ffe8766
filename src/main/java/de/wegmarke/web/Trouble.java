package de.wegmarke.web;

import de.wegmarke.database.Failure;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Says what went wrong: with the right status, a sentence in the reader's language, and never a stack trace. */
@Component
class Trouble {

    private static final Set<Integer> WITH_OWN_WORDS = Set.of(403, 404, 410, 429, 503);
    private static final String SECONDS_TO_WAIT = "30";

    private final MessageSource translations;
    private final List<DeviceAddress> devices;

    Trouble(MessageSource translations, List<DeviceAddress> devices) {
        this.devices = devices;
        this.translations = translations;
    }

    /** The status for what went wrong; the given one if it says nothing of its own. */
    static HttpStatus status(@Nullable Throwable wrong, HttpStatus otherwise) {
        var kind = Failure.of(wrong);
        return kind == Failure.UNFORESEEN ? otherwise : HttpStatus.valueOf(kind.status());
    }

    /** The answer for a browser: a page with a way on. */
    Object page(HttpStatus status, @Nullable Throwable wrong, HttpServletRequest request) {
        if (devices.stream().anyMatch(address -> address.isAskedBy(request))) {
            return json(status, wrong, request);
        }
        var page =
                new ModelAndView("trouble", Map.of("what", what(status), "sentence", sentence(status, wrong, request)));
        page.setStatus(status);
        return page;
    }

    private ResponseEntity<Refusal> json(HttpStatus status, @Nullable Throwable wrong, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        RequestContextUtils.getLocale(request).toLanguageTag())
                .body(new Refusal(sentence(status, wrong, request), wrong instanceof NotNow));
    }

    /**
     * What a device is told.
     *
     * @param message in the reader's language
     * @param later whether the same may be asked again later, so that the device does so by itself
     */
    record Refusal(String message, boolean later) {}

    private String sentence(HttpStatus status, @Nullable Throwable wrong, HttpServletRequest request) {
        var language = RequestContextUtils.getLocale(request);
        if (wrong instanceof RuleViolation rule) {
            return rule.all().stream()
                    .map(one -> translations.getMessage(one.key(), one.arguments(), language))
                    .collect(Collectors.joining(" "));
        }
        var key = status == HttpStatus.CONFLICT ? "shared.conflict" : "web.error-" + what(status) + "-text";
        return translations.getMessage(key, null, language);
    }

    /** Which words there are for it: {@code web.error-…-title} and {@code -text}. */
    private static String what(HttpStatus status) {
        if (WITH_OWN_WORDS.contains(status.value())) {
            return String.valueOf(status.value());
        }
        return status.is4xxClientError() ? "4xx" : "500";
    }

    /** How long to wait when the database is away; a browser or an outbox tries again then. */
    static String secondsToWait() {
        return SECONDS_TO_WAIT;
    }
}
