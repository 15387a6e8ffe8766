package de.wegmarke.project;

import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.Contact;
import de.wegmarke.database.Deed;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the responsible institution answers, ticks off steps and reports, let in by a link and without an account. Every
 * method asks anew whether the device may still come in, so a revoked link ends at once. What is said here the public reads when a
 * coordinator releases it, or after some days (P8).
 */
@Service
@Deed
public class ResponsibleDesk {

    private final Projects projects;
    private final ProjectRegister register;
    private final ConferenceRegister conferences;
    private final LinkDesk links;
    private final Reporting reporting;
    private final WaitingTime waiting;
    private final Clock clock;

    ResponsibleDesk(
            Projects projects,
            ProjectRegister register,
            ConferenceRegister conferences,
            LinkDesk links,
            Reporting reporting,
            WaitingTime waiting,
            Clock clock) {
        this.projects = projects;
        this.register = register;
        this.conferences = conferences;
        this.links = links;
        this.reporting = reporting;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** The projects to which the device was let in, the latest first; empty if there is none, or their links were revoked. */
    @Transactional(readOnly = true)
    public List<ProjectLine> projects(DeviceKey device) {
        var opened = links.subjectsOf(device, ResponsibleLink.KIND);
        return opened.isEmpty()
                ? List.of()
                : projects.lines(opened).stream()
                        .sorted(Comparator.comparing(
                                line -> opened.indexOf(line.id().value())))
                        .toList();
    }

    /**
     * One of the institution's own projects.
     *
     * @throws NotAllowed if the device was not let in to it, or its link was revoked
     */
    @Transactional(readOnly = true)
    public ProjectPage project(OwnProject own) {
        return register.page(subject(own)
                .flatMap(projects::findById)
                .orElseThrow(NotAllowed::new)
                .number());
    }

    /** Whether the public reads of the project now. */
    @Transactional(readOnly = true)
    public boolean isPublic(OwnProject own) {
        var project = project(own).project();
        return project.isPublished()
                && conferences.conference(project.conference()).isPublished();
    }

    /** Whom to ask about the conference from which the project came. */
    @Transactional(readOnly = true)
    public Contact contact(OwnProject own) {
        return conferences.conference(project(own).project().conference()).contact();
    }

    /**
     * Says yes, no, or yes with support; the last two ask for a reason (P2).
     *
     * @param seen how far it was when the institution decided
     * @throws Conflict if it answered elsewhere meanwhile, or was asked anew
     */
    public void answer(OwnProject own, Inquiry seen, Commitment answer, String reason) {
        var project = mine(own);
        project.answer(seen, answer, reason, clock.instant());
        projects.save(project);
    }

    /** Records that a step is done (P3). */
    public void finishStep(OwnProject own, StepId step) {
        var project = mine(own);
        var by = institution(project);
        var now = clock.instant();
        project.finish(step, by, waiting.end(by, now), now);
        projects.save(project);
    }

    /** Records that a step is not done after all. */
    public void reopenStep(OwnProject own, StepId step) {
        var project = mine(own);
        var now = clock.instant();
        project.reopen(step, waiting.end(institution(project), now), now);
        projects.save(project);
    }

    /** Reports in one sentence how the project stands (P4). */
    public void report(OwnProject own, @Nullable ProjectState state, String sentence) {
        var project = mine(own);
        reporting.report(project, institution(project), state, sentence);
    }

    private static Signature institution(Project project) {
        return Signature.of(project.responsibility().institution());
    }

    /** For writing: locked until the deed is done. */
    private Project mine(OwnProject own) {
        return subject(own).flatMap(projects::toChange).orElseThrow(NotAllowed::new);
    }

    private Optional<ProjectId> subject(OwnProject own) {
        return links.subjectsOf(own.device(), ResponsibleLink.KIND).stream()
                .map(ProjectId::new)
                .filter(own.project()::equals)
                .findFirst();
    }
}
