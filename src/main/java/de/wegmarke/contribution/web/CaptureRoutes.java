package de.wegmarke.contribution.web;

import de.wegmarke.web.DeviceAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where outboxes send to. */
@Configuration
class CaptureRoutes {

    static final String CAPTURE = "/capture";

    @Bean
    DeviceAddress capturing() {
        return new DeviceAddress(CAPTURE);
    }
}
