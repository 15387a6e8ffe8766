package de.wegmarke.project;

import de.wegmarke.privacy.Basis;
import de.wegmarke.privacy.Keeping;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who does a step may be a person: the name leaves (A3), the step and its past stay (A2a). */
@Configuration
class DoersLeaving {

    @Bean
    Keeping doersKept(Doers doers, @Value("${wegmarke.keep-doers}") int days) {
        return Keeping.leaving(
                "doers",
                Basis.PUBLIC_TASK,
                days,
                before -> doers.forgetReplaced(before) + doers.forgetEnded(before),
                "doer.name");
    }
}
