package de.wegmarke.session.web;

import de.wegmarke.web.ParticipantPages;
import de.wegmarke.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where big screens are shown without a login. */
@Configuration
class ShowRoutes {

    static final String ASK = "/show";
    static final String SHOWN = ASK + "/{code}";

    @Bean
    ParticipantPages screensSpokenByAll() {
        return new ParticipantPages(ASK, ShellRoutes.PAGE);
    }

    @Bean
    PublicAddress showing() {
        return PublicAddress.read(ASK, ASK + "/*");
    }
}
