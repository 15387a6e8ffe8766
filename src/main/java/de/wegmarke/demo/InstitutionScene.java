package de.wegmarke.demo;

import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Secret;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.OwnProject;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.ReportDesk;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.project.ResponsibleDesk;
import de.wegmarke.project.StepDesk;
import de.wegmarke.project.StepId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Lets institutions answer for their projects: by the links they get, like everybody else. */
@Component
class InstitutionScene {

    private final RequestDesk requests;
    private final StepDesk steps;
    private final ReportDesk reports;
    private final ResponsibleDesk desk;
    private final LinkDesk links;
    private final Clock clock;

    InstitutionScene(
            RequestDesk requests,
            StepDesk steps,
            ReportDesk reports,
            ResponsibleDesk desk,
            LinkDesk links,
            Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.reports = reports;
        this.desk = desk;
        this.links = links;
        this.clock = clock;
    }

    /** Whoever answers for a project: the institution once it has agreed, the coordinator as long as it has not. */
    Responsible of(String project, Person coordinator) {
        return new Responsible(project, coordinator);
    }

    final class Responsible {

        private final String project;
        private final Person coordinator;
        private final DeviceKey device = DeviceKey.of(Secret.fresh());
        private boolean agreed;

        private Responsible(String project, Person coordinator) {
            this.project = project;
            this.coordinator = coordinator;
        }

        void answer(String answer, String reason) {
            comeIn();
            desk.answer(own(), desk.project(own()).project().inquiry(), Commitment.valueOf(answer), reason);
            agreed = !Commitment.valueOf(answer).isUnclear();
        }

        void finish(StepId step) {
            if (agreed) {
                comeIn();
                desk.finishStep(own(), step);
                release();
            } else {
                steps.finish(coordinator, project, step);
            }
        }

        void report(ProjectState state, String sentence) {
            if (agreed) {
                comeIn();
                desk.report(own(), state, sentence);
                release();
            } else {
                reports.report(coordinator, project, state, sentence);
            }
        }

        /** The coordinator reads it the same day. */
        private void release() {
            var page = desk.project(own());
            if (page.project().isPublished()) {
                reports.release(
                        coordinator, project, page.waiting(clock.instant()).seal());
            }
        }

        private OwnProject own() {
            return new OwnProject(device, desk.projects(device).getFirst().id());
        }

        /** A link lets a device in for a limited time only; who reports years later was sent a new one. */
        private void comeIn() {
            if (desk.projects(device).isEmpty()) {
                var address = requests.freshLink(coordinator, project, requests.links(coordinator, project))
                        .address();
                links.open(new Secret(address.substring(address.lastIndexOf('/') + 1)), device);
            }
        }
    }
}
