package de.wegmarke.database;

import com.zaxxer.hikari.HikariDataSource;
import de.wegmarke.shared.Clocks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

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

    /** What people wait for: a database that hangs is given up within seconds, and a lock that somebody holds, too. */
    @Bean
    HikariDataSource dataSource(DatabaseAddress address) {
        var pool = new HikariDataSource();
        pool.setPoolName("mariadb");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(16);
        // Long enough for a short hiccup, short enough that a reader is told before they give up.
        pool.setConnectionTimeout(5_000);
        pool.setValidationTimeout(2_000);
        pool.setInitializationFailTimeout(30_000);
        pool.addDataSourceProperty("connectTimeout", "3000");
        pool.addDataSourceProperty("socketTimeout", "10000");
        pool.addDataSourceProperty("sessionVariables", "innodb_lock_wait_timeout=5");
        return pool;
    }

    /** What nobody waits for: a migration of a large database may take its time. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(DatabaseAddress address) {
        return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .driverClassName(Driver.class.getName())
                .url(address.url())
                .username(address.user())
                .password(address.password())
                .build();
    }

    @Bean
    DatabaseAddress databaseAddress(
            @Nullable EmbeddedMariaDb embedded,
            @Value("${wegmarke.database-url}") String url,
            @Value("${wegmarke.database-user}") String user,
            @Value("${wegmarke.database-password}") String password) {
        return embedded == null ? new DatabaseAddress(url, user, password) : embedded.address();
    }
}
