package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.database.Deed;
import de.wegmarke.database.NumberSeries;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.directory.InstitutionId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationRegister;
import de.wegmarke.shared.Check;
import de.wegmarke.shared.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a coordinator makes projects, words and publishes them. */
@Service
@Deed
public class ProjectDesk {

    private final Projects projects;
    private final ProjectRegister register;
    private final RecommendationDesk recommendations;
    private final RecommendationRegister origins;
    private final DirectoryDesk directory;
    private final NumberSeries numbers;
    private final Clock clock;

    ProjectDesk(
            Projects projects,
            ProjectRegister register,
            RecommendationDesk recommendations,
            RecommendationRegister origins,
            DirectoryDesk directory,
            NumberSeries numbers,
            Clock clock) {
        this.projects = projects;
        this.register = register;
        this.recommendations = recommendations;
        this.origins = origins;
        this.directory = directory;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Makes a project of a recommendation ("Projekt daraus machen"), which is answered "taken up" by it (E3).
     *
     * @return the project's permanent number, such as P-2019-004
     */
    public String begin(Person by, String recommendation, ProjectDraft draft, String reason) {
        by.mustBe(Role.COORDINATOR);
        var seen = origins.line(recommendation).said();
        return begin(by, ProjectId.next(), recommendation, seen, draft, "", reason);
    }

    /**
     * The same from a form that knows the project's id before it is sent: sending it again makes no second project.
     *
     * @param seen the answer that the person saw; one that says "taken up" stays as it is
     * @param institution the name of who is to be asked; may be empty
     * @throws de.wegmarke.shared.Conflict if somebody else gave another answer meanwhile (A1)
     */
    public String begin(
            Person by,
            ProjectId id,
            String recommendation,
            AnswerDraft seen,
            ProjectDraft draft,
            String institution,
            String reason) {
        by.mustBe(Role.COORDINATOR);
        // Answering comes first, as it locks the recommendation: of two at once the second finds the project made.
        var check = new Check();
        check.also(() -> recommendations.takeUp(by, recommendation, seen, reason));
        var made = madeBy(by, id);
        if (made.isPresent()) {
            check.done();
            return made.get();
        }
        var origin = origins.line(recommendation);
        var series = "P-" + LocalDate.now(clock).getYear();
        var number = "%s-%03d".formatted(series, numbers.next(series));
        var asked = check.<InstitutionId>also(() -> Words.areNone(institution)
                ? null
                : directory.named(by, institution).id());
        check.also(() -> projects.save(new Project(
                id,
                origin.conference(),
                number,
                Set.of(origin.id()),
                draft,
                Responsibility.intended(asked),
                clock.instant())));
        check.done();
        return number;
    }

    /** Which project a form has made already. */
    @Transactional(readOnly = true)
    public Optional<String> madeBy(Person by, ProjectId id) {
        by.mustBe(Role.COORDINATOR);
        return projects.findById(id).map(Project::number);
    }

    /**
     * Words a project anew.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1)
     */
    public void word(Person by, String number, long seen, ProjectDraft draft) {
        var found = projects.coordinated(by, number);
        found.mustBeAsSeen(seen);
        found.word(draft);
        projects.save(found);
    }

    /**
     * Marks the project public as it is worded now; it shows as soon as its conference's results are published (E4). How it is
     * worded afterwards waits to be released (P8).
     *
     * @param seen the {@link ProjectPage#seal} of what the person saw
     * @throws de.wegmarke.shared.Conflict if it is worded otherwise by now, or something else was reported
     */
    public void publish(Person by, String number, String seen) {
        var found = projects.coordinated(by, number);
        found.publish(seen, by, clock.instant());
        projects.save(found);
    }

    /**
     * Lets the public read how a public project is worded by now (P8).
     *
     * @param seen the {@link ProjectDraft#seal} of the words that the person saw
     * @param small whether it is a small correction, which is no news: no moment moves
     * @throws de.wegmarke.shared.Conflict if it is worded otherwise by now, or was taken back from the public
     */
    public void release(Person by, String number, String seen, boolean small) {
        var found = projects.coordinated(by, number);
        found.release(seen, small, by, clock.instant());
        projects.save(found);
    }

    /** Which of the named projects are marked public, but worded otherwise by now (P8). */
    @Transactional(readOnly = true)
    public Set<ProjectId> changed(Person by, Collection<ProjectId> some) {
        by.mustBe(Role.COORDINATOR);
        return some.isEmpty() ? Set.of() : projects.changed(some);
    }

    /** Of which of the named public projects the public does not read yet what an institution said (P8). */
    @Transactional(readOnly = true)
    public Set<ProjectId> waiting(Person by, Collection<ProjectId> some) {
        by.mustBe(Role.COORDINATOR);
        return some.isEmpty() ? Set.of() : projects.waiting(some, clock.instant());
    }

    /** Takes the project back from the public. */
    public void withdrawFromPublic(Person by, String number) {
        var found = projects.coordinated(by, number);
        found.withdrawFromPublic();
        projects.save(found);
    }

    /** How many projects of a conference show as soon as its results are published (E4). */
    @Transactional(readOnly = true)
    public long marked(Person by, ConferenceId conference) {
        by.mustBe(Role.COORDINATOR);
        return projects.marked(conference);
    }

    /** The first of the projects that fit, the latest first: no more of them than are to be shown. */
    @Transactional(readOnly = true)
    public List<ProjectLine> search(Person by, Filter filter, int size) {
        by.mustBe(Role.COORDINATOR);
        return projects.search(
                filter.conferenceOrAll(),
                filter.statesOrAll(),
                filter.overdue(),
                LocalDate.now(clock),
                PageRequest.ofSize(size));
    }

    /** How many projects fit. */
    @Transactional(readOnly = true)
    public ProjectCount count(Person by, Filter filter) {
        by.mustBe(Role.COORDINATOR);
        var overdue = projects.countOverdue(filter.conferenceOrAll(), filter.statesOrAll(), LocalDate.now(clock));
        var all = filter.overdue() ? overdue : projects.count(filter.conferenceOrAll(), filter.statesOrAll());
        return new ProjectCount(all, overdue);
    }

    /** The projects that come from a recommendation, by number. */
    @Transactional(readOnly = true)
    public List<ProjectLine> from(Person by, RecommendationId recommendation) {
        by.mustBe(Role.COORDINATOR);
        return projects.from(recommendation.value());
    }

    /** One project, whole. */
    @Transactional(readOnly = true)
    public ProjectPage page(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        return register.page(number);
    }
}
