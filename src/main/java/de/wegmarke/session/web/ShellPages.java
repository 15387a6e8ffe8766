package de.wegmarke.session.web;

import de.wegmarke.web.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page that stands without a network or a server (offline.ts), what shows it on the device, and what makes Wegmarke a program
 * among others there. They are the same for everybody: what is of a group lies on the device, and nowhere in these answers.
 */
@Controller
class ShellPages {

    private static final String POLICY = "Content-Security-Policy";
    private static final String MAY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    /** Where offline-worker.js wants to know of which program it is, and what it keeps. */
    private static final String BUILD = "BUILD";

    private static final String FILES = "'FILES'";

    /** The background of a screen at the start, as in tokens/colours. */
    private static final String PAPER = "#f7f6f2";

    private static final String INK = "#16252c";

    private final Frame frame;
    private final JsonMapper json;
    private final String script;
    private final String worker;

    ShellPages(
            Frame frame,
            JsonMapper json,
            @Value("classpath*:META-INF/VAADIN/webapp/VAADIN/build/offline-*.js") Resource[] scripts,
            @Value("classpath:offline-worker.js") Resource worker,
            BuildProperties build)
            throws IOException {
        this.frame = frame;
        this.json = json;
        this.script = "/app/VAADIN/build/" + Objects.requireNonNull(scripts[0].getFilename());
        this.worker = worker.getContentAsString(StandardCharsets.UTF_8).replace(BUILD, String.valueOf(build.getTime()));
    }

    @GetMapping(ShellRoutes.PAGE)
    String page(Model model, HttpServletResponse response) {
        response.setHeader(POLICY, MAY);
        model.addAttribute("script", script);
        return "offline";
    }

    /** With a new program it changes, and browsers take all that they keep anew. */
    @GetMapping(ShellRoutes.WORKER)
    ResponseEntity<String> worker() {
        var files = List.of(
                frame.file("/css/screen.css"),
                frame.file("/fonts/overpass-latin.woff2"),
                frame.file("/icons/favicon.svg"),
                script);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .header(POLICY, MAY)
                .header("Cache-Control", "no-cache")
                .body(worker.replace(FILES, json.writeValueAsString(files)));
    }

    @GetMapping(ShellRoutes.MANIFEST)
    ResponseEntity<String> manifest() {
        var manifest = Map.of(
                "name", "Wegmarke",
                "description", frame.operator(),
                "id", "/app/workshop",
                "start_url", "/app/workshop",
                "scope", "/",
                "display", "standalone",
                "background_color", PAPER,
                "theme_color", INK,
                "icons", List.of(icon("/icons/app-192.png", "192x192"), icon("/icons/app-512.png", "512x512")));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/manifest+json;charset=UTF-8"))
                .header("Cache-Control", "no-cache")
                .body(json.writeValueAsString(manifest));
    }

    private Map<String, String> icon(String file, String size) {
        return Map.of("src", frame.file(file), "sizes", size, "type", "image/png");
    }
}
