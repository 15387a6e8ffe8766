package de.wegmarke.project;

import de.wegmarke.people.LinkKind;
import de.wegmarke.people.Role;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link that lets a responsible institution in to its project, which is the link's subject, without an account (P2). */
@Configuration
public class ResponsibleLink {

    /** Issued by coordinators; for a year and a little more, so that the report of the next year finds the door open. */
    public static final LinkKind KIND = LinkKind.lettingIn(
            "RESPONSIBLE",
            Role.COORDINATOR,
            new LinkKind.Admission(Role.RESPONSIBLE, Duration.ofDays(400), "project/entry"));

    @Bean
    LinkKind responsibleLinkKind() {
        return KIND;
    }
}
