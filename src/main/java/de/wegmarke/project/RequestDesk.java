package de.wegmarke.project;

import de.wegmarke.database.Deed;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.LinkLine;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a coordinator asks an institution to answer for a project, sees by which links it gets there, and ends them (P2). */
@Service
@Deed
public class RequestDesk {

    /** How long an institution has to open its link. */
    private static final Duration LINK_VALID = Duration.ofDays(30);

    private final Projects projects;
    private final DirectoryDesk directory;
    private final LinkDesk links;
    private final Clock clock;

    RequestDesk(Projects projects, DirectoryDesk directory, LinkDesk links, Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Asks an institution to answer for the project (P2). Whoever was asked before can no longer get in.
     *
     * @param seen how far it was when the person decided to ask
     * @param institution its name; entered into the directory if it is not known
     * @return the one-time address to send to the institution; it is shown once and not kept
     * @throws Conflict if somebody else asked meanwhile, or the institution answered
     */
    public OneTimeAddress request(Person by, String number, Inquiry seen, String institution) {
        var found = projects.coordinated(by, number);
        found.request(seen, directory.named(by, institution).id(), clock.instant());
        links.revoke(by, ResponsibleLink.KIND, found.id().value());
        projects.save(found);
        return issue(by, found);
    }

    /**
     * A fresh one-time address for the institution that was asked; unused older ones no longer work.
     *
     * @param seen the links that the person saw
     * @throws Conflict if there are others by now: what somebody else has just written to the institution would be worthless
     */
    public OneTimeAddress freshLink(Person by, String number, List<LinkLine> seen) {
        var found = projects.coordinated(by, number);
        mustBe(by, found, seen);
        found.linked();
        projects.save(found);
        return issue(by, found);
    }

    private OneTimeAddress issue(Person by, Project project) {
        return links.issue(by, ResponsibleLink.KIND, project.id().value(), LINK_VALID);
    }

    /** The links that were made for the project, the latest first. Their addresses are kept nowhere. */
    @Transactional(readOnly = true)
    public List<LinkLine> links(Person by, String number) {
        return links.of(by, ResponsibleLink.KIND, line(by, number).id().value());
    }

    /**
     * Ends every access that was given by a link for this project.
     *
     * @param seen the links that the person saw
     * @throws Conflict if there are others by now: nobody has decided to end those
     */
    public void revokeLinks(Person by, String number, List<LinkLine> seen) {
        var found = projects.coordinated(by, number);
        mustBe(by, found, seen);
        found.linked();
        projects.save(found);
        links.revoke(by, ResponsibleLink.KIND, found.id().value());
    }

    private void mustBe(Person by, Project project, List<LinkLine> seen) {
        if (!links.of(by, ResponsibleLink.KIND, project.id().value()).equals(seen)) {
            throw new Conflict();
        }
    }

    private ProjectLine line(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        return projects.line(number).orElseThrow(NotFound::new);
    }
}
