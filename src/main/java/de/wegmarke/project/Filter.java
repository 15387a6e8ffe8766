package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which projects a coordinator wants to see.
 *
 * @param conference null for those of all conferences
 * @param state null for those in any state
 * @param overdue whether only those are wanted that have an overdue step (P3)
 */
public record Filter(
        @Nullable ConferenceId conference, @Nullable ProjectState state, boolean overdue) {

    /** All projects. */
    public static final Filter ALL = new Filter(null, null, false);

    /** All projects of a conference. */
    public static Filter of(ConferenceId conference) {
        return new Filter(conference, null, false);
    }

    @Nullable UUID conferenceOrAll() {
        return conference == null ? null : conference.value();
    }

    Set<ProjectState> statesOrAll() {
        return state == null ? Set.of(ProjectState.values()) : Set.of(state);
    }
}
