package de.wegmarke;

import de.wegmarke.shared.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the operator set. */
@Configuration
class SettingsConfiguration {

    @Bean
    Settings settings(@Value("${wegmarke.base-url}") String base) {
        return new Settings(base);
    }
}
