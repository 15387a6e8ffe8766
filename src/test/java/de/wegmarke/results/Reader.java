package de.wegmarke.results;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;

/** Somebody who reads the public pages with a browser that keeps nothing. */
public class Reader {

    private static final AtomicInteger TURN = new AtomicInteger();
    private final HttpClient browser = HttpClient.newHttpClient();

    @Value("${wegmarke.port}")
    private int port;

    HttpResponse<String> open(String path) {
        return open(path, "de");
    }

    HttpResponse<String> open(String path, String language) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", language)
                .build();
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The page rendered anew, past every cache. */
    String read(String path) {
        return open(path + (path.contains("?") ? "&" : "?") + "turn=" + TURN.incrementAndGet())
                .body();
    }

    int port() {
        return port;
    }
}
