package de.wegmarke.e2e;

import de.wegmarke.stage.Installed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A reverse proxy of the distribution with our configuration from {@code docs/operation}, as a process of its own: with the names,
 * ports and certificate of the test in place of those an operator changes.
 */
class Proxy implements AutoCloseable {

    /** Which proxy it is. */
    enum Kind {
        NGINX("nginx", "nginx.conf") {
            @Override
            String whole(String ours, Place place) {
                return """
                        daemon off; master_process off; pid %1$s/pid; error_log stderr;
                        events { worker_connections 512; }
                        http {
                        access_log off;
                        client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s; uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                        """.formatted(place.folder)
                        + ours.replace("80;", place.plain + ";").replace("443 ", place.secure + " ") + "}";
            }

            @Override
            List<String> command(String program, Path configuration) {
                return List.of(program, "-c", configuration.toString());
            }

            @Override
            String withoutWebSockets(String ours) {
                return ours.replaceAll("proxy_set_header (Upgrade|Connection) .*;", "proxy_set_header $1 \"\";");
            }

            @Override
            String cuttingIdleLines(String ours) {
                return ours.replace("330s", "2s");
            }
        },

        APACHE("apache2", "apache.conf") {
            private static final List<String> MODULES = List.of(
                    "mpm_event",
                    "authz_core",
                    "alias",
                    "headers",
                    "http2",
                    "proxy",
                    "proxy_http",
                    "socache_shmcb",
                    "ssl");

            @Override
            String whole(String ours, Place place) {
                var modules = MODULES.stream()
                        .map(name -> "LoadModule %1$s_module %2$s/mod_%1$s.so%n".formatted(name, modules()))
                        .collect(Collectors.joining());
                return """
                        ServerRoot %1$s
                        DefaultRuntimeDir %1$s
                        PidFile %1$s/pid
                        ErrorLog /dev/stderr
                        ServerName localhost
                        Listen %2$d
                        Listen %3$d
                        """.formatted(place.folder, place.plain, place.secure)
                        + modules
                        + ours.replace("*:80>", "*:" + place.plain + ">").replace("*:443>", "*:" + place.secure + ">");
            }

            private String modules() {
                return Stream.of("/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/libexec/apache2")
                        .filter(folder -> new File(folder).isDirectory())
                        .findFirst()
                        .orElseThrow();
            }

            @Override
            List<String> command(String program, Path configuration) {
                return List.of(program, "-X", "-f", configuration.toString());
            }

            @Override
            String withoutWebSockets(String ours) {
                return ours.replace(" upgrade=websocket", "");
            }

            @Override
            String cuttingIdleLines(String ours) {
                return "Timeout 2\n" + ours.replace("timeout=330", "timeout=2");
            }
        },

        CADDY("caddy", "Caddyfile") {
            @Override
            String whole(String ours, Place place) {
                return """
                        {
                            admin off
                            storage file_system %s
                            http_port %d
                            https_port %d
                        }
                        """.formatted(place.folder, place.plain, place.secure) + ours.replace("# tls ", "tls ");
            }

            @Override
            List<String> command(String program, Path configuration) {
                return List.of(program, "run", "--adapter", "caddyfile", "--config", configuration.toString());
            }

            @Override
            String withoutWebSockets(String ours) {
                return ours.replace(
                        "reverse_proxy ", "@upgrade header Upgrade *\nrespond @upgrade 403\nreverse_proxy ");
            }

            @Override
            String cuttingIdleLines(String ours) {
                return ours.replace("transport http {", "transport http {\nread_timeout 2s");
            }
        };

        private final String program;
        private final String file;

        Kind(String program, String file) {
            this.program = program;
            this.file = file;
        }

        /** Our configuration within what the distribution puts around it. */
        abstract String whole(String ours, Place place);

        abstract List<String> command(String program, Path configuration);

        /** As a proxy does that knows nothing of them. */
        abstract String withoutWebSockets(String ours);

        /** After two seconds. */
        abstract String cuttingIdleLines(String ours);

        boolean isInstalled() {
            return program().isPresent();
        }

        private Optional<String> program() {
            return Installed.find(program);
        }
    }

    /** Where it runs: its folder, and the ports of http and https. */
    record Place(Path folder, int plain, int secure) {

        static Place free() throws IOException {
            return new Place(Program.below("proxy"), Installed.freePort(), Installed.freePort());
        }

        String address() {
            return "https://localhost:" + secure;
        }
    }

    private final Process process;

    /**
     * Starts it and waits until it takes connections.
     *
     * @param backend host and port of what stands behind it
     * @param change what is different in our configuration
     */
    Proxy(Kind kind, Place place, String backend, UnaryOperator<String> change)
            throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(place.folder);
        Files.createDirectories(place.folder);
        makeCertificate(place.folder);
        var ours = Files.readString(Path.of("docs/operation", kind.file));
        var here = change.apply(ours)
                .replace("127.0.0.1:8080", backend)
                .replace("https://wegmarke.example", place.address())
                .replace("wegmarke.example", "localhost")
                .replace("/var/lib/nginx/wegmarke", place.folder + "/kept")
                .replace("/etc/ssl/wegmarke", place.folder.toString());
        var configuration = Files.writeString(place.folder.resolve(kind.file), kind.whole(here, place));
        process = Installed.start(
                kind.command(kind.program().orElseThrow(), configuration), place.folder.resolve("log"), place.secure);
    }

    private static void makeCertificate(Path folder) throws IOException, InterruptedException {
        var openssl = new ProcessBuilder(
                        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
                                .concat(" -keyout privkey.pem -out fullchain.pem")
                                .split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (openssl.waitFor() != 0) {
            throw new AssertionError("openssl made no certificate.");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
