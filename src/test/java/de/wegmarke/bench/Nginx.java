package de.wegmarke.bench;

import de.wegmarke.stage.Installed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What serves files as fast as can be: nginx with one worker and no log, from the distribution. It gives the same compressed bytes. */
final class Nginx implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Process process;
    private final int port = Installed.freePort();

    /** @param files compressed, by name */
    Nginx(Path folder, Map<String, byte[]> files) throws IOException, InterruptedException {
        for (var file : files.entrySet()) {
            Files.write(Files.createDirectories(folder.resolve("files")).resolve(file.getKey()), file.getValue());
        }
        var settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off; worker_processes 1; worker_cpu_affinity 1; pid %1$s/nginx.pid; error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; keepalive_requests 100000000;
                  default_type text/html; add_header Content-Encoding gzip;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %1$s/files; }
                }
                """.formatted(folder.toAbsolutePath(), port));
        process = new ProcessBuilder("nginx", "-c", settings.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        awaitAnswer(files.keySet().iterator().next());
    }

    String address(String file) {
        return "http://127.0.0.1:" + port + "/" + file;
    }

    private void awaitAnswer(String file) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address(file))).build();
            while (true) {
                try {
                    http.send(request, BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    if (!process.isAlive() || System.nanoTime() > deadline) {
                        throw new IllegalStateException("nginx does not answer", notYet);
                    }
                    Thread.onSpinWait();
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
