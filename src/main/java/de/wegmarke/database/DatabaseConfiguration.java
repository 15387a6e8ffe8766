package de.wegmarke.database;

import com.zaxxer.hikari.HikariDataSource;
import de.wegmarke.shared.Clocks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database: the one of the settings, or the embedded one. */
@Configuration
class DatabaseConfiguration {

    @Bean
    Clock clock(@Value("${wegmarke.zone}") ZoneId zone) {
        return Clocks.in(zone);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${wegmarke.database-url}'.isBlank()")
    EmbeddedMariaDb embeddedMariaDb(@Value("${wegmarke.data}") Path folder) {
        return new EmbeddedMariaDb(folder);
    }

    @Bean
    HikariDataSource dataSource(
            @Nullable EmbeddedMariaDb embedded,
            @Value("${wegmarke.database-url}") String url,
            @Value("${wegmarke.database-user}") String user,
            @Value("${wegmarke.database-password}") String password) {
        var pool = new HikariDataSource();
        pool.setPoolName("mariadb");
        pool.setJdbcUrl(embedded == null ? url : embedded.url());
        pool.setUsername(embedded == null ? user : embedded.user());
        pool.setPassword(embedded == null ? password : embedded.password());
        pool.setMaximumPoolSize(16);
        // Long enough for a short hiccup, short enough that a reader is told before they give up.
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(30_000);
        return pool;
    }
}
