package de.wegmarke.live;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** One line to Redis for calling and hearing, open from when it is made until it is closed. Used by one thread. */
final class RedisLine implements AutoCloseable {

    private static final byte[] CHANNEL = "wegmarke".getBytes(StandardCharsets.US_ASCII);

    private final RedisConnection calling;
    private final RedisConnection hearing;

    /**
     * Opens it.
     *
     * @param heard is given each call of any node, this one included, by the thread that reads them
     * @throws org.springframework.dao.DataAccessException if Redis does not answer
     */
    RedisLine(RedisConnectionFactory lines, Consumer<String> heard) {
        calling = lines.getConnection();
        hearing = lines.getConnection();
        try {
            hearing.subscribe(
                    (message, pattern) -> heard.accept(new String(message.getBody(), StandardCharsets.UTF_8)), CHANNEL);
        } catch (RuntimeException unanswered) {
            close();
            throw unanswered;
        }
    }

    /** @throws org.springframework.dao.DataAccessException if Redis did not answer; it may have been heard all the same */
    void call(String written) {
        calling.publish(CHANNEL, written.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try (calling) {
            hearing.close();
        }
    }
}
