package de.wegmarke.project;

import de.wegmarke.shared.Check;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
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

    protected ProgressReport() {}

    /** @throws de.wegmarke.shared.RuleViolation without a state or a sentence */
    ProgressReport(Signature by, @Nullable ProjectState state, String sentence, Instant when) {
        var check = new Check();
        check.that(state != null, "project.report-state-empty");
        this.sentence = check.required(sentence, "project.report", 500);
        check.done();
        this.id = ReportId.next();
        this.reportedBy = by;
        this.reportedAt = when;
        this.state = Objects.requireNonNull(state);
    }

    ProjectState state() {
        return state;
    }
}
