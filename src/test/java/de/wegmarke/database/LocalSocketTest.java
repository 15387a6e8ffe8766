package de.wegmarke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the driver counts on when it speaks over a Unix socket. */
class LocalSocketTest {

    private Path path;
    private ServerSocketChannel server;

    @BeforeEach
    void somebodyListens() throws IOException {
        path = Files.createTempDirectory("socket").resolve("s");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path));
    }

    @AfterEach
    void nobodyListens() throws IOException {
        server.close();
        Files.delete(path);
        Files.delete(path.getParent());
    }

    @Test
    void whoDoesNotAnswerIsGivenUp() throws IOException {
        try (var socket = new LocalSocket(path)) {
            socket.setSoTimeout(50);
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> socket.getInputStream().read());
        }
    }

    @Test
    void whoIsInterruptedGetsTheAnswerAllTheSame() throws Exception {
        try (var socket = new LocalSocket(path);
                var other = server.accept()) {
            socket.setSoTimeout(60_000);
            var answer = new CompletableFuture<Integer>();
            var reader = Thread.ofPlatform().start(() -> {
                try {
                    Thread.currentThread().interrupt();
                    var read = socket.getInputStream().read();
                    answer.complete(Thread.currentThread().isInterrupted() ? read : -1);
                } catch (IOException e) {
                    answer.completeExceptionally(e);
                }
            });
            // Only once it waits: what lies there already is read without waiting.
            while (reader.isInterrupted() || reader.getState() == Thread.State.NEW) {
                Thread.onSpinWait();
            }
            other.write(ByteBuffer.wrap(new byte[] {42}));
            assertThat(answer.get()).isEqualTo(42);
        }
    }

    @Test
    void muchMoreThanFitsArrivesAsItWasSent() throws Exception {
        var much = new byte[3_000_000];
        for (int i = 0; i < much.length; i++) {
            much[i] = (byte) (i * 31);
        }
        try (var socket = new LocalSocket(path);
                var other = server.accept()) {
            var sent = CompletableFuture.runAsync(() -> write(socket, much));
            var echo = ByteBuffer.allocate(much.length);
            while (echo.hasRemaining()) {
                other.read(echo);
            }
            sent.join();
            assertThat(echo.array()).isEqualTo(much);
            other.write(ByteBuffer.wrap(new byte[] {(byte) 200}));
            other.shutdownOutput();
            assertThat(socket.getInputStream().read()).isEqualTo(200);
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void whoClosesEndsWhoeverWaits() throws Exception {
        var socket = new LocalSocket(path);
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return socket.getInputStream().read() + " came";
            } catch (IOException closed) {
                return closed instanceof SocketException ? "told" : closed.toString();
            }
        });
        server.accept();
        socket.close();
        assertThat(waiting.join()).isIn("told", "java.nio.channels.ClosedChannelException");
    }

    private static void write(LocalSocket socket, byte[] much) {
        try {
            socket.getOutputStream().write(much);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
