package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.directory.InstitutionId;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.Identifier;
import de.wegmarke.shared.Publication;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody answers for (Projekt): a goal, an institution that agreed, steps, reports (P1–P4). */
@Entity
public class Project extends Aggregate {

    @EmbeddedId
    private ProjectId id;

    private ConferenceId conference;
    private String number;
    private String title;
    private String goal;
    private String indicator;

    @Enumerated(EnumType.STRING)
    private Pace pace;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    private Instant begunAt;
    private Responsibility responsibility;
    private @Nullable Publication publication;
    private @Nullable Release release;
    private @Nullable Instant dueAt;

    @ElementCollection
    @CollectionTable(name = "project_field", joinColumns = @JoinColumn(name = "project"))
    @AttributeOverride(name = "value", column = @Column(name = "field"))
    private Set<FieldId> fields = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_public_field", joinColumns = @JoinColumn(name = "project"))
    @AttributeOverride(name = "value", column = @Column(name = "field"))
    private Set<FieldId> publicFields = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_recommendation", joinColumns = @JoinColumn(name = "project"))
    @AttributeOverride(name = "value", column = @Column(name = "recommendation"))
    private Set<RecommendationId> recommendations = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "project", nullable = false)
    @OrderBy("position")
    private List<ImplementationStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "project", nullable = false)
    @OrderBy("reportedAt")
    private List<ProgressReport> reports = new ArrayList<>();

    protected Project() {}

    Project(
            ProjectId id,
            ConferenceId conference,
            String number,
            Set<RecommendationId> recommendations,
            ProjectDraft draft,
            Responsibility responsibility,
            Instant when) {
        this.id = id;
        this.conference = conference;
        this.number = number;
        this.recommendations = new HashSet<>(recommendations);
        this.state = ProjectState.PLANNED;
        this.begunAt = when;
        this.responsibility = responsibility;
        word(draft);
    }

    /** Words it anew. The public reads it once it is released (P8). */
    final void word(ProjectDraft draft) {
        var clean = draft.checked();
        title = clean.title();
        goal = clean.goal();
        indicator = clean.indicator();
        pace = clean.pace();
        fields = new HashSet<>(clean.fields());
        touchedInside();
    }

    private ProjectDraft worded() {
        return new ProjectDraft(title, goal, indicator, pace, Set.copyOf(fields));
    }

    void request(Inquiry seen, InstitutionId institution, Instant when) {
        responsibility.mustBe(seen);
        become(Responsibility.requested(institution, when));
    }

    void answer(Inquiry seen, Commitment answer, String reason, Instant when) {
        responsibility.mustBe(seen);
        become(responsibility.answered(answer, reason, when));
    }

    /** Whom one asks, and who says no, is no news to the public (P2); but a silence that its pages tell of may end by it (P4). */
    private void become(Responsibility now) {
        var before = responsibility;
        responsibility = now;
        if (before.inPublic().equals(now.inPublic())) {
            touchedInside();
            if (publication != null) {
                touched(ChangedInPublic.PAGES);
            }
        } else {
            changed();
        }
    }

    /** There is a fresh link to it, or those there were opened nothing any more. */
    void linked() {
        touchedInside();
    }

    StepId add(StepDraft draft) {
        var step = course().add(draft);
        changed();
        return step;
    }

    /** Words a step anew, if it still says what the person saw (A1). */
    void word(StepId step, StepDraft seen, StepDraft draft) {
        if (course().step(step, seen).word(draft)) {
            changed();
        }
    }

    /** Takes a step out, if it still says what the person saw (A1). */
    void remove(StepId step, StepDraft seen) {
        steps.remove(course().step(step, seen));
        changed();
    }

    /** Tells that a removed step is back. */
    void restored() {
        changed();
    }

    /** @param shows from when on the public reads it; null if only once somebody releases it (P8) */
    void finish(StepId step, Signature by, @Nullable Instant shows, Instant when) {
        tick(course().step(step), one -> one.finish(by, when), shows, when);
    }

    /** @param shows from when on the public reads it; null if only once somebody releases it (P8) */
    void reopen(StepId step, @Nullable Instant shows, Instant when) {
        tick(course().step(step), ImplementationStep::reopen, shows, when);
    }

    private void tick(
            ImplementationStep step, Predicate<ImplementationStep> deed, @Nullable Instant shows, Instant when) {
        tell(when);
        var inPublic = step.finishedInPublic(when);
        var isNew = step.tick(deed, shows, when);
        lookAhead(when);
        if (!Objects.equals(inPublic, step.finishedInPublic(when))) {
            changed();
        } else if (isNew) {
            touchedInside();
        }
    }

    /** Whether it has ended and would not have any more. */
    boolean goesOnAgain(@Nullable ProjectState next) {
        return state.isEnded() && next != null && !next.isEnded();
    }

    /** @param shows from when on the public reads it; null if only once somebody releases it (P8) */
    void report(Signature by, @Nullable ProjectState state, String sentence, @Nullable Instant shows, Instant when) {
        tell(when);
        var report = new ProgressReport(by, state, sentence, shows, when);
        reports.add(report);
        lookAhead(when);
        this.state = report.state();
        if (report.waits(when)) {
            touchedInside();
        } else {
            changed();
        }
    }

    /**
     * Lets the public read what an institution said, and what waits until now (P8).
     *
     * @param seen the seal of what the person saw waiting
     * @throws Conflict if something else waits by now, or it was taken back from the public
     */
    void releaseWaiting(String seen, Person by, Instant when) {
        if (publication == null || !course().waiting(when).equals(seen)) {
            throw new Conflict();
        }
        if (course().release(by, when)) {
            changed();
        }
    }

    private Course course() {
        return new Course(reports, steps);
    }

    /** Tells the public's pages of what began to show by itself (P8). */
    void tell(Instant now) {
        if (publication != null && dueAt != null && !dueAt.isAfter(now)) {
            course().shownSince(now).ifPresent(at -> shownInPublic(conference.value(), shownBy(), at));
        }
        lookAhead(now);
    }

    /** Remembers when the next of it shows by itself. */
    private void lookAhead(Instant now) {
        dueAt = course().next(now).orElse(null);
    }

    /**
     * Marks it public with the words that it has now, and all that was reported. What is public already keeps its words.
     *
     * @param seen the {@link ProjectPage#seal} of what the person saw
     * @throws Conflict if it is worded otherwise by now, or something else was reported
     */
    void publish(String seen, Person by, Instant when) {
        if (publication == null) {
            if (!ProjectPage.seal(worded(), course().waiting(when)).equals(seen)) {
                throw new Conflict();
            }
            publication = new Publication(by.id().value(), when);
            show(by, when);
            course().release(by, when);
            changed();
        }
    }

    /**
     * Lets the public read how it is worded now (P8).
     *
     * @param seen the seal of the words that the person saw
     * @param small whether it is a small correction, which is no news: no moment moves
     * @throws Conflict if it is worded otherwise by now, or was taken back from the public
     */
    void release(String seen, boolean small, Person by, Instant when) {
        mustSay(seen);
        if (publication == null) {
            throw new Conflict();
        }
        if (release != null && worded().equals(release.draft(publicFields))) {
            return;
        }
        if (small) {
            tell(when);
            show(by, when);
            touchedInside();
            correctedInPublic(conference.value(), shownBy());
        } else {
            // A field that it leaves shows it no longer, and one that it comes to shows it now.
            changed();
            show(by, when);
            changed();
        }
    }

    private void mustSay(String seen) {
        if (!worded().seal().equals(seen)) {
            throw new Conflict();
        }
    }

    private void show(Person by, Instant when) {
        release = Release.of(worded(), by, when);
        publicFields.retainAll(fields);
        publicFields.addAll(fields);
    }

    void withdrawFromPublic() {
        if (publication != null) {
            changed();
            publication = null;
            release = null;
            publicFields.clear();
        }
    }

    public ProjectId id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Responsibility responsibility() {
        return responsibility;
    }

    Set<RecommendationId> recommendations() {
        return Set.copyOf(recommendations);
    }

    private void touchedInside() {
        touched(id.topic(), conference.topic());
    }

    private void changed() {
        touchedInside();
        if (publication != null) {
            touchedInPublic(conference.value(), shownBy());
        }
    }

    /** It stands on its own page, with the recommendations it came from, and with its fields. */
    private Set<UUID> shownBy() {
        return Stream.<Collection<? extends Identifier>>of(List.of(id), recommendations, publicFields)
                .flatMap(Collection::stream)
                .map(Identifier::value)
                .collect(Collectors.toSet());
    }
}
