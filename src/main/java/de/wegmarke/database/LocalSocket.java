package de.wegmarke.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** A Unix socket as the driver wants it: a {@link Socket}, with a time after which reading gives up. */
final class LocalSocket extends Socket {

    private final SocketChannel channel;
    private final Selector answers;
    private final SelectionKey key;
    private volatile int patience;

    LocalSocket(Path path) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        channel.configureBlocking(false);
        answers = Selector.open();
        key = channel.register(answers, SelectionKey.OP_READ);
    }

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return receive(ByteBuffer.wrap(into, from, most));
            }
        };
    }

    private int receive(ByteBuffer into) throws IOException {
        var many = channel.read(into);
        while (many == 0 && into.hasRemaining()) {
            await(SelectionKey.OP_READ);
            many = channel.read(into);
        }
        return many;
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                send(ByteBuffer.wrap(new byte[] {(byte) one}));
            }

            @Override
            public void write(byte[] from, int first, int many) throws IOException {
                send(ByteBuffer.wrap(from, first, many));
            }
        };
    }

    private void send(ByteBuffer from) throws IOException {
        channel.write(from);
        while (from.hasRemaining()) {
            await(SelectionKey.OP_WRITE);
            channel.write(from);
        }
    }

    /**
     * As with any socket, who is interrupted goes on waiting, and is interrupted afterwards.
     *
     * @throws SocketTimeoutException if the database does not move for as long as the driver wants to wait
     */
    private void await(int what) throws IOException {
        var began = System.nanoTime();
        var interrupted = false;
        try {
            key.interestOps(what);
            while (answers.select(left(began)) == 0) {
                interrupted |= Thread.interrupted();
            }
            answers.selectedKeys().clear();
        } catch (CancelledKeyException | ClosedSelectorException closed) {
            throw new SocketException("Closed while waiting for the database", closed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Milliseconds; 0 is for ever.
     *
     * @throws SocketTimeoutException if there are none left
     */
    private long left(long began) throws SocketTimeoutException {
        var left = patience - (System.nanoTime() - began) / 1_000_000;
        if (patience > 0 && left <= 0) {
            throw new SocketTimeoutException("No answer for " + patience + " ms");
        }
        return patience > 0 ? left : 0;
    }

    /** Also ends whoever is waiting. */
    @Override
    public void close() throws IOException {
        channel.close();
        answers.close();
        super.close();
    }

    @Override
    public void setSoTimeout(int milliseconds) {
        patience = milliseconds;
    }

    @Override
    public int getSoTimeout() {
        return patience;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public void shutdownInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        channel.shutdownOutput();
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        // Nothing is held back on a Unix socket.
    }

    @Override
    public void setKeepAlive(boolean on) throws SocketException {
        // Both ends are on one machine: whoever goes is noticed.
    }
}
