package de.wegmarke.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A WebSocket that only listens, and lets the server compress as every browser does (RFC 6455 and 7692): the JDK's own does
 * not, and a server that need not compress would look cheaper than it is.
 */
final class PushSocket implements AutoCloseable {

    /**
     * What the server said.
     *
     * @param text unpacked
     * @param bytes of the unpacked text
     * @param wireBytes of the frames with their heads, as they came over the line
     * @param at the nanoTime at which the last byte was there
     */
    record Message(String text, long bytes, long wireBytes, long at) {}

    private static final int CONTINUED = 0x0;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;
    private static final int PONG = 0xA;
    private static final int FINAL = 0x80;
    private static final int COMPRESSED = 0x40;
    private static final int MASKED = 0x80;
    /** What a compressed message is sent without. */
    private static final byte[] TAIL = {0, 0, -1, -1};

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[8192];

    private PushSocket(Socket socket) throws IOException {
        this.socket = socket;
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
    }

    /**
     * Opens it; from then on a thread of its own listens.
     *
     * @throws IOException if the server does not want to, or would not compress
     */
    static PushSocket open(URI address, String cookies, Consumer<Message> listener) throws IOException {
        var socket = new PushSocket(new Socket(address.getHost(), address.getPort()));
        socket.shakeHands(address, cookies);
        Thread.ofVirtual().start(() -> socket.listen(listener));
        return socket;
    }

    private void shakeHands(URI address, String cookies) throws IOException {
        var key = new byte[16];
        ThreadLocalRandom.current().nextBytes(key);
        var origin = address.getHost() + ":" + address.getPort();
        out.write("""
                GET %s?%s HTTP/1.1
                Host: %s
                Connection: Upgrade
                Upgrade: websocket
                Origin: http://%s
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: %s
                Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits
                Cookie: %s

                """.formatted(
                        address.getRawPath(),
                        address.getRawQuery(),
                        origin,
                        origin,
                        Base64.getEncoder().encodeToString(key),
                        cookies)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        var answer = head();
        if (!answer.startsWith("HTTP/1.1 101") || !answer.contains("permessage-deflate")) {
            throw new IOException("No push: " + answer);
        }
    }

    /** The head of the server's answer, up to the blank line. */
    private String head() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    private void listen(Consumer<Message> listener) {
        try {
            var message = new ByteArrayOutputStream();
            var compressed = false;
            var wireBytes = 0L;
            while (true) {
                var first = in.readUnsignedByte();
                var kind = first & 0xF;
                var second = in.readUnsignedByte();
                var length = length(second);
                var payload = in.readNBytes(length);
                if (kind == CLOSE) {
                    return;
                } else if (kind == PING) {
                    send(PONG, payload);
                } else if (kind != PONG) {
                    compressed = kind == CONTINUED ? compressed : (first & COMPRESSED) != 0;
                    message.write(payload);
                    wireBytes += 2 + bytesOfLength(second) + length;
                    if ((first & FINAL) != 0) {
                        var at = System.nanoTime();
                        var whole = compressed ? unpacked(message.toByteArray()) : message.toByteArray();
                        var text = new String(whole, StandardCharsets.UTF_8);
                        listener.accept(new Message(text, whole.length, wireBytes, at));
                        message.reset();
                        wireBytes = 0;
                    }
                }
            }
        } catch (EOFException | SocketException gone) {
            // The server or the phone has hung up.
        } catch (IOException | DataFormatException broken) {
            throw new IllegalStateException("The push is broken", broken);
        } finally {
            inflater.end();
        }
    }

    /** How many further bytes tell how long a frame is. */
    private static int bytesOfLength(int second) {
        return switch (second) {
            case 126 -> 2;
            case 127 -> 8;
            default -> 0;
        };
    }

    private int length(int second) throws IOException {
        return switch (bytesOfLength(second)) {
            case 2 -> in.readUnsignedShort();
            case 8 -> Math.toIntExact(in.readLong());
            default -> second;
        };
    }

    private byte[] unpacked(byte[] message) throws DataFormatException {
        var whole = new ByteArrayOutputStream();
        for (var part : new byte[][] {message, TAIL}) {
            inflater.setInput(part);
            int got;
            while ((got = inflater.inflate(buffer)) > 0) {
                whole.write(buffer, 0, got);
            }
        }
        return whole.toByteArray();
    }

    /** What a browser sends is masked; with zeros it stays as it is. */
    private void send(int kind, byte[] payload) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(FINAL | kind);
        frame.write(MASKED | payload.length);
        frame.write(new byte[4]);
        frame.write(payload);
        synchronized (out) {
            frame.writeTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        try (socket) {
            send(CLOSE, new byte[0]);
        }
    }
}
