package de.wegmarke.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a MariaDB leaves behind that was killed, perhaps while it was starting, or that ran out of room; it would stumble over
 * some of it at every later start. None of it holds data: it is put aside, with a line that says so.
 */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /**
     * Which transactions over several engines are whole. There is one engine that knows transactions, so nothing ever stands in
     * it; but where it was cut off while it was made, the server refuses to start.
     */
    private static final String COORDINATION = "tc.log";

    private static final String PID = "mariadb.pid";

    private final Path data;

    /** @param data the server's data directory */
    Leftovers(Path data) {
        this.data = data;
    }

    /** To be called before each start, when no server runs. */
    void putAside() throws IOException {
        if (Files.deleteIfExists(data.resolve(PID))) {
            LOG.warn("MariaDB was not stopped in order the last time; it puts its data right by itself");
        }
        var log = data.resolve(COORDINATION);
        if (Files.exists(log)) {
            var aside = data.resolve(COORDINATION + ".aside");
            Files.move(log, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("MariaDB left {} behind; it is put aside as {}", log, aside);
        }
    }
}
