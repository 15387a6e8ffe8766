package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.directory.InstitutionId;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Identifier;
import de.wegmarke.shared.NotFound;
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
import java.util.Set;
import java.util.UUID;
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

    @ElementCollection
    @CollectionTable(name = "project_field", joinColumns = @JoinColumn(name = "project"))
    @AttributeOverride(name = "value", column = @Column(name = "field"))
    private Set<FieldId> fields = new HashSet<>();

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

    final void word(ProjectDraft draft) {
        var clean = draft.checked();
        var isNew = !clean.equals(said());
        title = clean.title();
        goal = clean.goal();
        indicator = clean.indicator();
        pace = clean.pace();
        // A field that it leaves shows it no longer, and one that it comes to shows it now.
        changedIf(isNew);
        fields = new HashSet<>(clean.fields());
        changedIf(isNew);
    }

    private ProjectDraft said() {
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
        var last = steps.isEmpty() ? 0 : steps.getLast().position();
        var step = new ImplementationStep(last + 1, draft);
        steps.add(step);
        changed();
        return step.id();
    }

    /** Words a step anew, if it still says what the person saw (A1). */
    void word(StepId step, StepDraft seen, StepDraft draft) {
        step(step).mustSay(seen);
        changedIf(step(step).word(draft));
    }

    /** Takes a step out, if it still says what the person saw (A1). */
    void remove(StepId step, StepDraft seen) {
        step(step).mustSay(seen);
        steps.remove(step(step));
        changed();
    }

    /** Tells that a removed step is back. */
    void restored() {
        changed();
    }

    void finish(StepId step, Signature by, Instant when) {
        changedIf(step(step).finish(by, when));
    }

    void reopen(StepId step) {
        changedIf(step(step).reopen());
    }

    /** Whether it has ended and would not have any more. */
    boolean goesOnAgain(@Nullable ProjectState next) {
        return state.isEnded() && next != null && !next.isEnded();
    }

    void report(Signature by, @Nullable ProjectState state, String sentence, Instant when) {
        var report = new ProgressReport(by, state, sentence, when);
        reports.add(report);
        this.state = report.state();
        changed();
    }

    void publish(Person by, Instant when) {
        if (publication == null) {
            publication = new Publication(by.id().value(), when);
            changed();
        }
    }

    void withdrawFromPublic() {
        if (publication != null) {
            changed();
            publication = null;
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

    private ImplementationStep step(StepId step) {
        return steps.stream()
                .filter(known -> known.id().equals(step))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void touchedInside() {
        touched(id.topic(), conference.topic());
    }

    private void changedIf(boolean isNew) {
        if (isNew) {
            changed();
        }
    }

    private void changed() {
        touchedInside();
        if (publication != null) {
            touchedInPublic(conference.value(), shownBy());
        }
    }

    /** It stands on its own page, with the recommendations it came from, and with its fields. */
    private Set<UUID> shownBy() {
        return Stream.<Collection<? extends Identifier>>of(List.of(id), recommendations, fields)
                .flatMap(Collection::stream)
                .map(Identifier::value)
                .collect(Collectors.toSet());
    }
}
