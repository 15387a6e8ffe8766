package de.wegmarke.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page or a file as it goes over the wire, plain and compressed.
 *
 * @param gzip the plain form if compressing would save nothing
 */
record RenderedPage(Form plain, Form gzip) {

    /** What belongs to one answer, not to the page. */
    private static final Set<String> OF_ONE_ANSWER = Set.of(
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "connection",
            "date",
            "etag",
            "vary",
            "expires",
            "pragma",
            "last-modified",
            "accept-ranges");

    /** What is not said where no body follows. */
    private static final Set<String> OF_THE_BODY = Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_ENCODING);

    private static final Pattern WEIGHT = Pattern.compile("\\s*;\\s*q\\s*=\\s*");

    /** @param language of a page; of a file, none */
    static RenderedPage from(ContentCachingResponseWrapper paper, @Nullable Locale language) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        for (var name : paper.getHeaderNames()) {
            Optional.ofNullable(paper.getHeader(name))
                    .filter(value -> !OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT)))
                    .ifPresent(value -> headers.put(name, value));
        }
        Optional.ofNullable(paper.getContentType()).ifPresent(type -> headers.put(HttpHeaders.CONTENT_TYPE, type));
        if (language == null) {
            headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        } else {
            headers.put(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
            headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT_ENCODING);
            headers.put(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        var content = paper.getContentAsByteArray();
        var hash = hash(content);
        var plain = new Form("\"" + hash + "\"", headers, content);
        var gzip = gzip(content);
        if (gzip.length >= content.length) {
            return new RenderedPage(plain, plain);
        }
        headers.put(HttpHeaders.CONTENT_ENCODING, "gzip");
        return new RenderedPage(plain, new Form("\"" + hash + "-gzip\"", headers, gzip));
    }

    /**
     * What those are told who take the page in one form.
     *
     * @param whole for who does not have it
     * @param unchanged for who has it
     */
    record Form(String etag, ReadyAnswer whole, ReadyAnswer unchanged) {

        /** @param headers what the page's maker and the guards before it set and the browser needs */
        private Form(String etag, Map<String, String> headers, byte[] body) {
            this(
                    etag,
                    new ReadyAnswer(HttpServletResponse.SC_OK, with(etag, headers, Set.of()), body),
                    new ReadyAnswer(
                            HttpServletResponse.SC_NOT_MODIFIED, with(etag, headers, OF_THE_BODY), new byte[0]));
        }

        private static Map<String, String> with(String etag, Map<String, String> headers, Set<String> without) {
            var head = new LinkedHashMap<>(headers);
            head.put(HttpHeaders.ETAG, etag);
            head.keySet().removeAll(without);
            return head;
        }

        private int bytes() {
            return whole.bytes() + unchanged.bytes();
        }
    }

    int bytes() {
        return plain == gzip ? plain.bytes() : plain.bytes() + gzip.bytes();
    }

    /** What who asks so is told. */
    ReadyAnswer answer(HttpServletRequest request) {
        var form = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)) ? gzip : plain;
        return isStillGood(request.getHeader(HttpHeaders.IF_NONE_MATCH), form.etag) ? form.unchanged : form.whole;
    }

    /** Whether the browser's copy is still good. */
    private static boolean isStillGood(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    /** Whether the browser wants it compressed (RFC 9110, 12.5.3): what is named with a weight of nothing is refused. */
    static boolean takesGzip(@Nullable String accepted) {
        var weights = new HashMap<String, Double>();
        for (var coding : (accepted == null ? "" : accepted).split(",", -1)) {
            var parts = WEIGHT.split(coding.strip().toLowerCase(Locale.ROOT), 2);
            weights.put(parts[0], parts.length == 1 ? 1 : weight(parts[1]));
        }
        return weights.getOrDefault("gzip", weights.getOrDefault("*", 0.0)) > 0;
    }

    private static double weight(String typed) {
        return typed.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(typed) : 0;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream(content.length / 2 + 32);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
