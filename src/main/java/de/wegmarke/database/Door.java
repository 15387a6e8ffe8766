package de.wegmarke.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the embedded server lets its own program in, and nobody else. */
sealed interface Door {

    /** How the server is told to open it. */
    List<String> options();

    /** How the driver finds a schema behind it. */
    String url(String schema);

    /** Where an account that comes in by it comes from, as the server says it. */
    String origin();

    /** Lets those know of it who come later by {@link #left}. */
    void leaveWord(DataFolder ground) throws IOException;

    /** The door of the server that runs on the data. */
    static Door left(Path ground, Path data) throws IOException {
        var word = ground.resolve(Port.WORD);
        return Files.exists(word)
                ? new Port(Integer.parseInt(Files.readString(word).strip()))
                : new Socket(data.resolve(Socket.NAME));
    }

    /**
     * A Unix socket in a folder that only its owner may enter; where there are none, or where its path would be too long for the
     * system, a port of this machine.
     */
    static Door of(Path data) throws IOException {
        var socket = data.resolve(Socket.NAME);
        var posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
        var length = socket.toString().getBytes(StandardCharsets.UTF_8).length;
        return posix && length <= Socket.LONGEST ? new Socket(socket) : Port.free();
    }

    /** A file that only those reach who may enter its folder. */
    record Socket(Path path) implements Door {

        private static final String NAME = "mariadb.sock";

        /** The shortest that systems allow (macOS), without the byte that ends it. */
        private static final int LONGEST = 103;

        @Override
        public List<String> options() {
            return List.of("--socket=" + NAME, "--skip-networking");
        }

        @Override
        public String url(String schema) {
            return LocalSockets.url(path, schema);
        }

        @Override
        public String origin() {
            return "localhost";
        }

        /** It can be seen where it is; of another one nothing must be said any more. */
        @Override
        public void leaveWord(DataFolder ground) throws IOException {
            Files.deleteIfExists(ground.path(Port.WORD));
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A port that only this machine reaches. */
    record Port(int number) implements Door {

        private static final String HERE = "127.0.0.1";
        private static final String WORD = "mariadb.port";

        private static Port free() throws IOException {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return new Port(socket.getLocalPort());
            }
        }

        @Override
        public List<String> options() {
            return List.of("--bind-address=" + HERE, "--port=" + number, "--skip-name-resolve");
        }

        @Override
        public String url(String schema) {
            return "jdbc:mariadb://%s:%d/%s".formatted(HERE, number, schema);
        }

        @Override
        public String origin() {
            return HERE;
        }

        @Override
        public void leaveWord(DataFolder ground) throws IOException {
            ground.secret(WORD, String.valueOf(number));
        }

        @Override
        public String toString() {
            return HERE + ":" + number;
        }
    }
}
