package de.wegmarke.project;

import de.wegmarke.shared.Check;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated report on a project in one sentence (Sachstand, P4). */
@Entity
class ProgressReport {

    @EmbeddedId
    private ReportId id;

    private Signature reportedBy;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    private String sentence;
    private @Nullable Showing showing;

    protected ProgressReport() {}

    /**
     * @param shows from when on the public reads it; null if only once somebody releases it (P8)
     * @throws de.wegmarke.shared.RuleViolation without a state or a sentence
     */
    ProgressReport(Signature by, @Nullable ProjectState state, String sentence, @Nullable Instant shows, Instant when) {
        var check = new Check();
        check.that(state != null, "project.report-state-empty");
        this.sentence = check.required(sentence, "project.report", 500);
        check.done();
        this.id = ReportId.next();
        this.reportedBy = by;
        this.reportedAt = when;
        this.state = Objects.requireNonNull(state);
        this.showing = shows == null ? null : new Showing(shows, by.account());
    }

    /** Whether the public does not read it yet (P8). */
    boolean waits(Instant now) {
        return showing == null || showing.at().isAfter(now);
    }

    void release(UUID by, Instant when) {
        showing = new Showing(when, by);
    }

    /** Since when the public reads it; empty while it waits. */
    Optional<Instant> shownSince(Instant now) {
        return shownAt().filter(at -> !at.isAfter(now));
    }

    /** From when on the public reads it; empty if only once somebody releases it. */
    Optional<Instant> shownAt() {
        return Optional.ofNullable(showing).map(Showing::at);
    }

    ReportId id() {
        return id;
    }

    ProjectState state() {
        return state;
    }

    /**
     * From when on the public reads the report, if it reads its project (P8).
     *
     * @param by the account of who released it; null if it shows by itself
     */
    @Embeddable
    record Showing(Instant at, @Nullable UUID by) {}
}
