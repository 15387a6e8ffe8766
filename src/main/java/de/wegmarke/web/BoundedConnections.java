package de.wegmarke.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Set;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Takes no more connections from one address than a full hall behind one address opens, so that somebody who opens all there
 * are leaves room for the others. Proxies that the operator has named bring everybody: they have no bound.
 */
class BoundedConnections extends NioEndpoint {

    private static final int OF_ONE_ADDRESS = 2048;

    private volatile Set<String> proxies = Set.of();

    /** By its name and without arguments the container makes it. */
    public static class Protocol extends Http11NioProtocol {

        private final BoundedConnections connections;

        public Protocol() {
            this(new BoundedConnections());
        }

        private Protocol(BoundedConnections connections) {
            super(connections);
            this.connections = connections;
        }

        void believes(Set<String> proxies) {
            connections.proxies = Set.copyOf(proxies);
        }
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (mayCome(socket)) {
            return super.setSocketOptions(socket);
        }
        // The container closes and counts down only what it has begun to look at.
        destroySocket(socket);
        return false;
    }

    private boolean mayCome(SocketChannel socket) {
        if (connections.size() < OF_ONE_ADDRESS) {
            return true;
        }
        var address = address(socket);
        return proxies.contains(address)
                || connections.keySet().stream()
                                .filter(other -> address.equals(address(other)))
                                .limit(OF_ONE_ADDRESS)
                                .count()
                        < OF_ONE_ADDRESS;
    }

    /** Empty if it is not connected any more. */
    private static String address(SocketChannel socket) {
        try {
            return socket.getRemoteAddress() instanceof InetSocketAddress known
                    ? known.getAddress().getHostAddress()
                    : "";
        } catch (IOException closed) {
            return "";
        }
    }
}
