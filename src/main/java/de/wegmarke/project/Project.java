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
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Publication;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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

    /** How it is worded in public: with the words of the moment at which somebody published them (P8). */
    @Embeddable
    record Release(
            String title,
            String goal,
            String indicator,
            @Enumerated(EnumType.STRING) Pace pace,
            UUID by,
            Instant at) {}

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

    /**
     * Marks it public with the words that it has now. What is public already keeps its words.
     *
     * @param seen the seal of the words that the person saw
     * @throws Conflict if it is worded otherwise by now
     */
    void publish(String seen, Person by, Instant when) {
        if (publication == null) {
            mustSay(seen);
            publication = new Publication(by.id().value(), when);
            show(by, when);
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
        if (said().equals(published())) {
            return;
        }
        if (small) {
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
        if (!said().seal().equals(seen)) {
            throw new Conflict();
        }
    }

    private void show(Person by, Instant when) {
        release = new Release(title, goal, indicator, pace, by.id().value(), when);
        publicFields.retainAll(fields);
        publicFields.addAll(fields);
    }

    private @Nullable ProjectDraft published() {
        return release == null
                ? null
                : new ProjectDraft(release.title(), release.goal(), release.indicator(), release.pace(), publicFields);
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
        return Stream.<Collection<? extends Identifier>>of(List.of(id), recommendations, publicFields)
                .flatMap(Collection::stream)
                .map(Identifier::value)
                .collect(Collectors.toSet());
    }
}
