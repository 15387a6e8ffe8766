package de.wegmarke.stage;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Every test run begins with an empty schema; the database server's own files are kept, since making them takes long. */
@TestConfiguration
public class FreshSchema {

    @Bean
    FlywayMigrationStrategy fresh() {
        return flyway -> {
            flyway.clean();
            flyway.migrate();
        };
    }
}
