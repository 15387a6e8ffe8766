package de.wegmarke.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.util.ConfigurableSocketFactory;

/**
 * Leads the driver to a MariaDB that listens on a Unix socket. The driver's own way there needs a native library and waits
 * for ever for a database that hangs.
 *
 * <p>Public with a constructor, because the driver makes it by its name.
 */
public final class LocalSockets extends ConfigurableSocketFactory {

    private static final String PATH = "path";

    private @Nullable Path path;

    /** The address of a schema behind a socket. */
    public static String url(Path socket, String schema) {
        return "jdbc:mariadb://localhost/%s?socketFactory=%s&%s=%s"
                .formatted(schema, LocalSockets.class.getName(), PATH, socket);
    }

    @Override
    public void setConfiguration(Configuration configuration, String host) {
        path = Path.of(configuration.nonMappedOptions().getProperty(PATH));
    }

    /** A socket that is connected already. */
    @Override
    public Socket createSocket() throws IOException {
        if (path == null) {
            throw new IOException("Nobody has said where the socket is");
        }
        return new LocalSocket(path);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress here, int herePort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort) throws IOException {
        return createSocket();
    }
}
