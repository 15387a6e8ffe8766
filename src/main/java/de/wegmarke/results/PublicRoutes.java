package de.wegmarke.results;

import de.wegmarke.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages for everybody are. */
@Configuration
class PublicRoutes {

    @Bean
    PublicAddress publicPages() {
        return PublicAddress.read(
                "/",
                "/results/**",
                "/conferences/**",
                "/imprint",
                "/privacy",
                "/accessibility",
                "/help",
                SecurityContact.ADDRESS,
                "/robots.txt",
                "/sitemap.xml");
    }
}
