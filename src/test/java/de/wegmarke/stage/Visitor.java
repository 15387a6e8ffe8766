package de.wegmarke.stage;

import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, follows no redirect by itself, asks for German unless told otherwise. */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Visitor(String home) {
        this(home, HttpClient.newBuilder());
    }

    /** @param client how the browser speaks; whom it trusts */
    public Visitor(String home, HttpClient.Builder client) {
        this.home = URI.create(home);
        this.client = client.cookieHandler(cookies).build();
    }

    /** Brings the cookie of a device. */
    public Visitor on(Secret device) {
        return with(DeviceCookie.NAME, device.value());
    }

    /** Brings a cookie. */
    public Visitor with(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        // As those that the server gives: one of the same name takes its place.
        cookie.setDomain(home.getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(home, cookie);
        return this;
    }

    /** Opens a page as a person does who types its address; headers as name, value, name, value. */
    public HttpResponse<String> get(String address, String... headers) {
        var request = HttpRequest.newBuilder(home.resolve(address))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "none")
                .header("Sec-Fetch-Dest", "document")
                .header("Sec-Fetch-User", "?1")
                .setHeader("Accept-Language", "de");
        return send(with(headers, request).build());
    }

    /** Sends the form of the page at the address, as a browser does after opening it. */
    public HttpResponse<String> submit(String address, Map<String, String> typed) {
        return submit(address, address, typed);
    }

    /** The same for a form that is sent to another address than its page's. */
    public HttpResponse<String> submit(String page, String address, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(typed);
        var token = TOKEN.matcher(get(page).body());
        if (token.find()) {
            fields.put("_csrf", token.group(1));
        }
        return post(address, fields);
    }

    /** The second step of a log-in. */
    public HttpResponse<String> enterCode(String code) {
        return submit("/login/code", "/login", Map.of("code", code));
    }

    /** Sends fields without opening the page first; headers as name, value, name, value. */
    public HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "de")
                .POST(BodyPublishers.ofString(body));
        return send(with(headers, request).build());
    }

    /** Sends JSON as the participant's composer does. */
    public HttpResponse<String> put(String address, String json, String... headers) {
        var request = HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de")
                .PUT(BodyPublishers.ofString(json));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Tells the app something as Vaadin's client does. */
    HttpResponse<String> tell(String address, String json) {
        return send(HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Accept-Language", "de")
                .header("Origin", home.resolve("/").toString().replaceFirst("/$", ""))
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** All cookies, as a browser names them. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public HttpResponse<String> logIn(String username, String password) {
        return submit("/login", Map.of("username", username, "password", password));
    }

    /** Where an answer leads to, without the name of the server; else its status. */
    public static String outcome(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^http://[^/]+", ""))
                .orElseGet(() -> String.valueOf(answer.statusCode()));
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
