package de.wegmarke.conference.web;

import de.wegmarke.web.ParticipantPages;
import de.wegmarke.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where codes and receipts lead. */
@Configuration
class JoinRoutes {

    @Bean
    PublicAddress joining() {
        return PublicAddress.read("/j/**", "/removed", "/rules");
    }

    @Bean
    ParticipantPages spokenByAll() {
        return new ParticipantPages("/j", "/my", "/removed", "/rules");
    }

    @Bean
    PublicAddress receipts() {
        return PublicAddress.read("/my", "/my/*", "/my/*/cards.json");
    }

    @Bean
    PublicAddress forgetting() {
        return PublicAddress.form("/my/*/forget", "/my/*/drop");
    }

    @Bean
    PublicAddress pressing() {
        return PublicAddress.form("/j");
    }
}
