package de.wegmarke.conference.web;

import de.wegmarke.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where codes lead. */
@Configuration
class JoinRoutes {

    @Bean
    PublicAddress joining() {
        return PublicAddress.read("/j/**");
    }

    @Bean
    PublicAddress pressing() {
        return PublicAddress.form("/j");
    }
}
