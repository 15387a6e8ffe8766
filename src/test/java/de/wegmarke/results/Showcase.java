package de.wegmarke.results;

import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.ScribeDesk;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Secret;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.Inquiry;
import de.wegmarke.project.OwnProject;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.ReportDesk;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.project.ResponsibleDesk;
import de.wegmarke.project.StepDesk;
import de.wegmarke.project.StepDraft;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** Fills conferences with what the public reads, through the desks. */
public class Showcase {

    static final String INSTITUTION = "Kreisvolkshochschule Probe";

    @Autowired
    ReportDesk reports;

    @Autowired
    RequestDesk requests;

    @Autowired
    StepDesk steps;

    @Autowired
    Stage stage;

    @Autowired
    ConferenceDesk conferences;

    @Autowired
    CaptureDesk capture;

    @Autowired
    ScribeDesk scribe;

    @Autowired
    ModerationDesk moderation;

    @Autowired
    RecommendationDesk recommendations;

    @Autowired
    ProjectDesk projects;

    @Autowired
    ResponsibleDesk responsible;

    @Autowired
    LinkDesk links;

    Person by() {
        return stage.coordinator();
    }

    /** A published conference with one group that collects. */
    GroupPage published() {
        var group = stage.group(stage.conference());
        conferences.publish(by(), group.conference());
        return group;
    }

    ConferencePage conference(GroupPage group) {
        return conferences.conference(by(), group.conference());
    }

    /** Takes all results from the public. */
    void clear() {
        for (var known : conferences.conferences(by())) {
            if (known.isPublished()) {
                conferences.withdrawResults(by(), known.id());
            }
        }
    }

    ContributionId card(GroupPage group, String text) {
        return stage.card(stage.participant(group), Kind.NEED, text);
    }

    /** A recommendation that is marked public. */
    String recommendation(GroupPage group, String title, ContributionId... cards) {
        var number = hiddenRecommendation(group, title, cards);
        publish(number);
        return number;
    }

    /** Marks a recommendation public as it is now. */
    void publish(String recommendation) {
        recommendations.publish(by(), recommendation, seal(recommendation));
    }

    /** What travels with whoever publishes a recommendation as it is now. */
    String seal(String recommendation) {
        return recommendations.page(by(), recommendation).words().seal();
    }

    String hiddenRecommendation(GroupPage group, String title, ContributionId... cards) {
        var field = group.fields().getFirst();
        return recommendations.word(
                by(), group.conference(), Set.of(cards), new RecommendationDraft(title, "Text zu " + title, field));
    }

    String hiddenProject(ConferenceId conference, String recommendation, String title) {
        var fields = Set.of(stage.fields(conference).getFirst().id());
        return projects.begin(
                by(),
                recommendation,
                new ProjectDraft(title, "Ziel von " + title, "Man sieht es.", Pace.QUICK_WIN, fields),
                "Wir machen das.");
    }

    /** A public project: one step done, one overdue, one to come; reported as given. */
    String project(GroupPage group, String recommendation, String title, ProjectState state) {
        var number = hiddenProject(group.conference(), recommendation, title);
        var done = steps.add(by(), number, new StepDraft("Räume finden", "Erika Mustermann", LocalDate.of(2019, 3, 1)));
        steps.add(by(), number, new StepDraft("Lehrkräfte gewinnen", "Team", LocalDate.of(2019, 6, 1)));
        steps.add(by(), number, new StepDraft("Anfangen", "Team", LocalDate.of(2099, 6, 1)));
        var own = answer(number, Commitment.ACCEPTED, "");
        responsible.finishStep(own, done);
        responsible.report(own, state, "Es geht voran.");
        publishProject(number);
        return number;
    }

    /** Marks a project public as it is worded now. */
    void publishProject(String project) {
        projects.publish(by(), project, projects.page(by(), project).seal(Instant.now()));
    }

    /** An institution is asked for the first time, and answers; returns its project, on the device it was let in with. */
    OwnProject answer(String number, Commitment answer, String reason) {
        var device = stage.device();
        var address = requests.request(by(), number, Inquiry.NONE, INSTITUTION).address();
        links.open(new Secret(address.substring(address.lastIndexOf('/') + 1)), device);
        var own = own(device);
        responsible.answer(own, responsible.project(own).project().inquiry(), answer, reason);
        return own;
    }

    /** The one project to which a device was let in. */
    OwnProject own(DeviceKey device) {
        return new OwnProject(device, responsible.projects(device).getFirst().id());
    }
}
