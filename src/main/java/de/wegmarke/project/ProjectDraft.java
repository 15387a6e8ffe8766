package de.wegmarke.project;

import de.wegmarke.guideline.FieldId;
import java.util.Set;

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
}
