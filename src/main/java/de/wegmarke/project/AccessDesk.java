package de.wegmarke.project;

import de.wegmarke.database.Deed;
import de.wegmarke.people.LinkCard;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.LinkPurpose;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a coordinator sees by which links an institution gets to its project, and ends them (P2). */
@Service
@Deed
public class AccessDesk {

    private final Projects projects;
    private final LinkDesk links;

    AccessDesk(Projects projects, LinkDesk links) {
        this.projects = projects;
        this.links = links;
    }

    /** The links that were made for the project, the latest first. Their addresses are kept nowhere. */
    @Transactional(readOnly = true)
    public List<LinkCard> links(Person by, String number) {
        return links.of(LinkPurpose.RESPONSIBLE, subject(by, number));
    }

    /** Ends every access that was given by a link for this project. */
    public void revokeLinks(Person by, String number) {
        links.revoke(by, LinkPurpose.RESPONSIBLE, subject(by, number));
    }

    private UUID subject(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        return projects.card(number).orElseThrow(NotFound::new).id().value();
    }
}
