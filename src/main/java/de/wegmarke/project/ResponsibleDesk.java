package de.wegmarke.project;

import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.Contact;
import de.wegmarke.database.Deed;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import java.time.Clock;
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

    /**
     * The institution's own project.
     *
     * @throws NotAllowed if the device was not let in, or its link was revoked
     */
    @Transactional(readOnly = true)
    public ProjectPage project(DeviceKey device) {
        return register.page(subject(device)
                .flatMap(projects::findById)
                .orElseThrow(NotAllowed::new)
                .number());
    }

    /** Whether the public reads of the project now. */
    @Transactional(readOnly = true)
    public boolean isPublic(DeviceKey device) {
        var project = project(device).project();
        return project.isPublished()
                && conferences.conference(project.conference()).isPublished();
    }

    /** Whom to ask about the conference from which the project came. */
    @Transactional(readOnly = true)
    public Contact contact(DeviceKey device) {
        return conferences.conference(project(device).project().conference()).contact();
    }

    /**
     * Says yes, no, or yes with support; the last two ask for a reason (P2).
     *
     * @param seen how far it was when the institution decided
     * @throws Conflict if it answered elsewhere meanwhile, or was asked anew
     */
    public void answer(DeviceKey device, Inquiry seen, Commitment answer, String reason) {
        var project = mine(device);
        project.answer(seen, answer, reason, clock.instant());
        projects.save(project);
    }

    /** Records that a step is done (P3). */
    public void finishStep(DeviceKey device, StepId step) {
        var project = mine(device);
        var by = institution(project);
        var now = clock.instant();
        project.finish(step, by, waiting.end(by, now), now);
        projects.save(project);
    }

    /** Records that a step is not done after all. */
    public void reopenStep(DeviceKey device, StepId step) {
        var project = mine(device);
        var now = clock.instant();
        project.reopen(step, waiting.end(institution(project), now), now);
        projects.save(project);
    }

    /** Reports in one sentence how the project stands (P4). */
    public void report(DeviceKey device, @Nullable ProjectState state, String sentence) {
        var project = mine(device);
        reporting.report(project, institution(project), state, sentence);
    }

    private static Signature institution(Project project) {
        return Signature.of(project.responsibility().institution());
    }

    /** For writing: locked until the deed is done. */
    private Project mine(DeviceKey device) {
        return subject(device).flatMap(projects::toChange).orElseThrow(NotAllowed::new);
    }

    private Optional<ProjectId> subject(DeviceKey device) {
        return links.subjectOf(device, ResponsibleLink.KIND).map(ProjectId::new);
    }
}
