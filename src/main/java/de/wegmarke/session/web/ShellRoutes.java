package de.wegmarke.session.web;

import de.wegmarke.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a device keeps so that the way to its group opens without a network. */
@Configuration
public class ShellRoutes {

    /** The page itself. It knows no group: what stands on it lies on the device. */
    static final String PAGE = "/offline";

    /** What answers on the device while the server cannot. */
    public static final String WORKER = "/offline-worker.js";

    /** By which a device knows that it can have Wegmarke among its programs. */
    public static final String MANIFEST = "/wegmarke.webmanifest";

    @Bean
    PublicAddress shell() {
        return PublicAddress.read(PAGE, WORKER, MANIFEST);
    }
}
