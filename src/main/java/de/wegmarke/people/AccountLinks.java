package de.wegmarke.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of links with which people set their passwords. */
@Configuration
public class AccountLinks {

    /** Makes the first administrator. It has no subject. */
    public static final LinkKind FIRST_ADMIN = LinkKind.once("FIRST_ADMIN", Role.ADMIN);

    /** Sets the password of the account that is its subject. */
    static final LinkKind PASSWORD = LinkKind.once("PASSWORD", Role.ADMIN);

    @Bean
    LinkKind firstAdminLink() {
        return FIRST_ADMIN;
    }

    @Bean
    LinkKind passwordLink() {
        return PASSWORD;
    }
}
