package de.wegmarke.project;

import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.Person;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** How a project is worded in public: with the words of the moment at which somebody published them (P8). */
@Embeddable
record Release(
        String title,
        String goal,
        String indicator,
        @Enumerated(EnumType.STRING) Pace pace,
        UUID by,
        Instant at) {

    static Release of(ProjectDraft words, Person by, Instant at) {
        return new Release(
                words.title(),
                words.goal(),
                words.indicator(),
                words.pace(),
                by.id().value(),
                at);
    }

    /** @param fields in which it shows */
    ProjectDraft draft(Set<FieldId> fields) {
        return new ProjectDraft(title, goal, indicator, pace, fields);
    }
}
