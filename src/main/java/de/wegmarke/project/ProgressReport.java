package de.wegmarke.project;

import de.wegmarke.shared.Words;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A dated report on a project in one sentence (Sachstand, P4). */
@Entity
class ProgressReport {

    @EmbeddedId
    private ReportId id;

    private String reportedBy;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    private String sentence;

    protected ProgressReport() {}

    ProgressReport(String by, ProjectState state, String sentence, Instant when) {
        this.id = ReportId.next();
        this.reportedBy = by;
        this.reportedAt = when;
        this.state = state;
        this.sentence = Words.required(sentence, "project.report", 500);
    }
}
