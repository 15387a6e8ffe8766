package de.wegmarke.project;

import de.wegmarke.database.Deed;
import de.wegmarke.database.NumberSeries;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.LinkPurpose;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a coordinator makes projects, asks institutions, sets steps, and publishes. */
@Service
@Deed
public class ProjectDesk {

    /** How long an institution has to open its link. */
    private static final Duration LINK_VALID = Duration.ofDays(30);

    private final Projects projects;
    private final RecommendationDesk recommendations;
    private final DirectoryDesk directory;
    private final LinkDesk links;
    private final NumberSeries numbers;
    private final Clock clock;

    ProjectDesk(
            Projects projects,
            RecommendationDesk recommendations,
            DirectoryDesk directory,
            LinkDesk links,
            NumberSeries numbers,
            Clock clock) {
        this.projects = projects;
        this.recommendations = recommendations;
        this.directory = directory;
        this.links = links;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Makes a project of a recommendation ("Projekt daraus machen"), which is answered "taken up" by it (E3).
     *
     * @return the project's permanent number, such as P-2019-004
     */
    public String begin(Person by, String recommendation, ProjectDraft draft, String reason) {
        return begin(by, ProjectId.next(), recommendation, draft, "", reason);
    }

    /**
     * The same from a form that knows the project's id before it is sent: sending it again makes no second project.
     *
     * @param institution the name of who is to be asked; may be empty
     */
    public String begin(
            Person by, ProjectId id, String recommendation, ProjectDraft draft, String institution, String reason) {
        by.mustBe(Role.COORDINATOR);
        // Answering comes first, as it locks the recommendation: of two at once the second finds the project made.
        recommendations.answer(by, recommendation, AnswerKind.TAKEN_UP, reason);
        var made = madeBy(id);
        if (made.isPresent()) {
            return made.get();
        }
        var origin = recommendations.page(recommendation).card();
        var series = "P-" + LocalDate.now(clock).getYear();
        var number = "%s-%03d".formatted(series, numbers.next(series));
        var asked =
                institution.isBlank() ? null : directory.named(by, institution).id();
        projects.save(new Project(
                id,
                origin.conference(),
                number,
                Set.of(origin.id()),
                draft,
                Responsibility.intended(asked),
                clock.instant()));
        return number;
    }

    /** Which project a form has made already. */
    @Transactional(readOnly = true)
    public Optional<String> madeBy(ProjectId id) {
        return projects.findById(id).map(Project::number);
    }

    /**
     * Words a project anew.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1)
     */
    public void word(Person by, String number, long seen, ProjectDraft draft) {
        var found = coordinated(by, number);
        found.mustBeAsSeen(seen);
        found.word(draft);
        projects.save(found);
    }

    /**
     * Asks an institution to answer for the project (P2). Whoever was asked before can no longer get in.
     *
     * @param institution its name; entered into the directory if it is not known
     * @return the one-time address to send to the institution; it is shown once and not kept
     */
    public OneTimeAddress request(Person by, String number, String institution) {
        var found = coordinated(by, number);
        links.revoke(by, LinkPurpose.RESPONSIBLE, found.id().value());
        found.request(directory.named(by, institution).id(), clock.instant());
        projects.save(found);
        return freshLink(by, number);
    }

    /** A fresh one-time address for the institution that was asked; unused older ones no longer work. */
    public OneTimeAddress freshLink(Person by, String number) {
        return links.issue(
                by, LinkPurpose.RESPONSIBLE, coordinated(by, number).id().value(), LINK_VALID);
    }

    /** Adds a step: who does what until when (P3). */
    public StepId addStep(Person by, String number, StepDraft draft) {
        var found = coordinated(by, number);
        var step = found.add(draft);
        projects.save(found);
        return step;
    }

    /**
     * Words a step anew.
     *
     * @param seen what the person saw
     * @throws de.wegmarke.shared.Conflict if it says something else by now (A1)
     */
    public void wordStep(Person by, String number, StepId step, StepDraft seen, StepDraft draft) {
        var found = coordinated(by, number);
        found.word(step, seen, draft);
        projects.save(found);
    }

    /** Takes a step out; the past keeps it (A2). */
    public void removeStep(Person by, String number, StepId step) {
        var found = coordinated(by, number);
        found.remove(step);
        projects.save(found);
    }

    /** Puts a step back that was taken out, as it was. */
    public void restoreStep(Person by, String number, StepId step) {
        var found = coordinated(by, number);
        projects.restore(found.id().value(), step.value());
        found.restored();
        projects.save(found);
    }

    /** Records that a step is done. */
    public void finishStep(Person by, String number, StepId step) {
        var found = coordinated(by, number);
        found.finish(step, by.name(), clock.instant());
        projects.save(found);
    }

    /** Records that a step is not done after all. */
    public void reopenStep(Person by, String number, StepId step) {
        var found = coordinated(by, number);
        found.reopen(step);
        projects.save(found);
    }

    /** Reports in one sentence how the project stands (P4). */
    public void report(Person by, String number, ProjectState state, String sentence) {
        var found = coordinated(by, number);
        found.report(by.name(), state, sentence, clock.instant());
        projects.save(found);
    }

    /** Marks the project public; it shows as soon as its conference's results are published (E4). */
    public void publish(Person by, String number) {
        var found = coordinated(by, number);
        found.publish(by, clock.instant());
        projects.save(found);
    }

    /** Takes the project back from the public. */
    public void withdrawFromPublic(Person by, String number) {
        var found = coordinated(by, number);
        found.withdrawFromPublic();
        projects.save(found);
    }

    /** All projects, the latest first. */
    @Transactional(readOnly = true)
    public List<ProjectCard> projects() {
        return projects.cards();
    }

    /** The projects that come from a recommendation, by number. */
    @Transactional(readOnly = true)
    public List<ProjectCard> from(RecommendationId recommendation) {
        return projects.from(recommendation.value());
    }

    /** One project, whole. */
    @Transactional(readOnly = true)
    public ProjectPage page(String number) {
        var card = projects.card(number).orElseThrow(NotFound::new);
        return new ProjectPage(
                card,
                projects.fields(card.id()),
                recommendations.cards(projects.recommendations(card.id())),
                projects.steps(card.id()),
                projects.reports(card.id()));
    }

    /** All that the public may see, of all conferences (E4). */
    @Transactional(readOnly = true)
    public List<ProjectCard> published() {
        return projects.published();
    }

    /** Which projects come from which recommendations. */
    @Transactional(readOnly = true)
    public List<Origin> origins() {
        return projects.origins();
    }

    /** Which projects are about which fields of action. */
    @Transactional(readOnly = true)
    public List<InField> inFields() {
        return projects.inFields();
    }

    private Project coordinated(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        return projects.lock(number).orElseThrow(NotFound::new);
    }
}
