package de.wegmarke.stage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.client.impl.ConnectionHelper;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The line between the program and its database, to be cut and mended by a test: every connection that is open breaks, and
 * nobody answers a new one.
 */
public class Cable implements BeanPostProcessor, DisposableBean {

    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final ServerSocket plug;
    private @Nullable HikariDataSource pool;
    private @Nullable Configuration database;
    private volatile boolean cut;

    Cable() throws IOException {
        plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::connect);
    }

    /** Leads the program's connections through here. */
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource found) {
            pool = found;
            database = wayTo(found.getJdbcUrl());
            found.setJdbcUrl("jdbc:mariadb://127.0.0.1:%d/%s%s"
                    .formatted(plug.getLocalPort(), database.database(), options(found.getJdbcUrl())));
        }
        return bean;
    }

    private static Configuration wayTo(String url) {
        try {
            return Configuration.parse(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void cut() {
        cut = true;
        ends.forEach(Cable::close);
    }

    /** Whole again; the pool throws broken connections away at once instead of within half a second. */
    public void mend() {
        cut = false;
        if (pool != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private void connect() {
        while (!plug.isClosed()) {
            try {
                var near = plug.accept();
                if (cut) {
                    near.close();
                } else {
                    var far = ConnectionHelper.connectSocket(
                            database, database.addresses().getFirst());
                    near.setTcpNoDelay(true);
                    far.setTcpNoDelay(true);
                    lead(near, far);
                    lead(far, near);
                }
            } catch (IOException | SQLException e) {
                if (!plug.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void lead(Socket from, Socket to) {
        ends.add(from);
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                pour(from.getInputStream(), to.getOutputStream());
            } catch (IOException broken) {
                close(to);
            } finally {
                ends.remove(from);
            }
        });
    }

    private static void pour(InputStream from, OutputStream to) throws IOException {
        var drops = new byte[16_384];
        for (var many = from.read(drops); many >= 0; many = from.read(drops)) {
            to.write(drops, 0, many);
            to.flush();
        }
    }

    private static void close(Socket end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() throws IOException {
        plug.close();
    }

    /** What the program asks of the driver, whatever way leads there. */
    private static String options(String address) {
        return Stream.of(address.split("[?&]", -1))
                .skip(1)
                .filter(option -> !option.startsWith("socketFactory=") && !option.startsWith("path="))
                .collect(Collectors.joining("&", "?", ""));
    }
}
