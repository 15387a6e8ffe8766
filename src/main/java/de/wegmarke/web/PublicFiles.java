package de.wegmarke.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every page needs, whoever looks at it. */
@Configuration
class PublicFiles {

    @Bean
    PublicAddress files() {
        return PublicAddress.read("/css/**", "/fonts/**", "/icons/**", "/aura/**", "/favicon.ico", "/error");
    }

    @Bean
    PublicAddress watch() {
        return PublicAddress.read("/health", "/health/alive");
    }
}
