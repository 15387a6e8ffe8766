package de.wegmarke;

import de.wegmarke.shared.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last lines of a start: where Wegmarke is to be found, and who can log in to the example. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final String address;
    private final String bind;
    private final boolean demo;

    Greeting(Settings settings, @Value("${wegmarke.bind}") String bind, @Value("${wegmarke.demo}") boolean demo) {
        this.address = settings.base().toString();
        this.bind = bind;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() throws UnknownHostException {
        if (demo) {
            if (!InetAddress.getByName(bind).isLoopbackAddress()) {
                LOG.warn(
                        "The example's passwords are public, and bind={} lets other machines in. For real work start with"
                                + " --demo=false and an empty database.",
                        bind);
            }
            LOG.info("Example logins: koordination, moderation, admin – each with the password wegmarke-demo");
            LOG.info("Example groups: SPRACHEN, BUSFAHRT, EHRENAMT – enter a code on the first page");
        }
        LOG.info("Wegmarke is ready: {}", address);
    }
}
