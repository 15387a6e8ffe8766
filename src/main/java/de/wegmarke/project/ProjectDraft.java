package de.wegmarke.project;

import de.wegmarke.guideline.FieldId;
import de.wegmarke.shared.Check;
import de.wegmarke.shared.Seal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a project is worded (P1).
 *
 * @param indicator how one will see that the goal is reached
 * @param fields at least one
 */
public record ProjectDraft(String title, String goal, String indicator, Pace pace, Set<FieldId> fields) {

    public ProjectDraft {
        fields = Set.copyOf(fields);
    }

    /** What travels with whoever publishes these words: only these are published by it (P8). */
    public String seal() {
        var words = Stream.of(title, goal, indicator, pace.name());
        return Seal.of(Stream.concat(
                        words,
                        fields.stream().map(field -> field.value().toString()).sorted())
                .toList());
    }

    /**
     * The same, cleaned.
     *
     * @throws de.wegmarke.shared.RuleViolation if something is missing or too long
     */
    ProjectDraft checked() {
        var check = new Check();
        var clean = new ProjectDraft(
                check.requiredLine(title, "project.title", 160),
                check.required(goal, "project.goal", 1000),
                check.optional(indicator, "project.indicator", 500),
                pace,
                fields);
        check.that(!fields.isEmpty(), "project.no-field");
        check.done();
        return clean;
    }
}
