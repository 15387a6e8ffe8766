package de.wegmarke.privacy;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What belongs to no room that could bring it along: what screens keep in the browser, the log, backups. */
@Configuration
class OfTheHouse {

    @Bean
    Keeping outboxKept() {
        return Keeping.staying("outbox", Place.DEVICE, Basis.WISHED_SERVICE, "wm-draft/", "wm-card/", "wm-said/");
    }

    /** With it the group's form opens without a network. */
    @Bean
    Keeping shellKept() {
        return Keeping.staying("shell", Place.DEVICE, Basis.WISHED_SERVICE, "wm-shell", "wm-pause");
    }

    @Bean
    Keeping formsKept() {
        return Keeping.staying("forms", Place.DEVICE, Basis.WISHED_SERVICE, "wm-form/");
    }

    @Bean
    Keeping coloursKept() {
        return Keeping.staying("colours", Place.DEVICE, Basis.WISHED_SERVICE, "wm-colours");
    }

    /** The proxy sets it where there are several nodes. */
    @Bean
    @ConditionalOnExpression("${wegmarke.nodes} > 1")
    Keeping nodeKept() {
        return Keeping.staying("node", Place.DEVICE, Basis.WISHED_SERVICE, "wm_node");
    }

    @Bean
    Keeping logKept() {
        return Keeping.staying("log", Place.LOG, Basis.SECURITY);
    }

    @Bean
    Keeping backupsKept() {
        return Keeping.staying("backups", Place.BACKUP, Basis.SECURITY);
    }
}
