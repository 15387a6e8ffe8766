package de.wegmarke.live;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the bell: of one node, or of all that share a Redis. */
@Configuration
class LiveConfiguration {

    @Bean
    Bell bell(ObjectProvider<Bell.Listener> listeners, @Value("${wegmarke.redis}") String redis) {
        var house = new HouseBell(listeners);
        return redis.isEmpty() ? house : new RedisBell(house, new RedisAddress(redis));
    }
}
