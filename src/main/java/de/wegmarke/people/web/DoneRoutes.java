package de.wegmarke.people.web;

import de.wegmarke.ui.parts.Farewell;
import de.wegmarke.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where somebody ends who leaves a device to others. */
@Configuration
class DoneRoutes {

    @Bean
    PublicAddress done() {
        return PublicAddress.form(Farewell.ADDRESS);
    }
}
