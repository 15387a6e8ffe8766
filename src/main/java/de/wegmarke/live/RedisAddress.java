package de.wegmarke.live;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import java.time.Duration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Where the Redis is that the nodes share. It may hold a password, so nothing of it is ever said. */
final class RedisAddress {

    /** A Redis that takes longer is treated as if it were not there. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final RedisURI place;

    /** @throws IllegalArgumentException if it is none, with a sentence that does not repeat it */
    RedisAddress(String typed) {
        place = read(typed);
    }

    private static RedisURI read(String typed) {
        try {
            return RedisURI.create(typed);
        } catch (IllegalArgumentException unreadable) {
            // What the parser says repeats the address, and with it the password.
            throw new IllegalArgumentException(
                    "The setting redis is no address. It looks like redis://host:6379 or rediss://:password@host:6379.");
        }
    }

    /** Makes lines to it. None is opened before it is used, and a broken one is not mended behind our back. */
    LettuceConnectionFactory lines() {
        var client = LettuceClientConfiguration.builder()
                .commandTimeout(PATIENCE)
                .shutdownTimeout(Duration.ZERO)
                .clientOptions(ClientOptions.builder()
                        .autoReconnect(false)
                        .socketOptions(
                                SocketOptions.builder().connectTimeout(PATIENCE).build())
                        .build());
        if (place.isSsl()) {
            client.useSsl();
        }
        var lines =
                new LettuceConnectionFactory(LettuceConnectionFactory.createRedisConfiguration(place), client.build());
        lines.setShareNativeConnection(false);
        lines.afterPropertiesSet();
        lines.start();
        return lines;
    }
}
