package de.wegmarke.project.ui;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.project.Filter;
import de.wegmarke.project.ProjectState;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Which projects the list shows, as it stands in the address.
 *
 * @param conference the address part of a conference; empty for all
 * @param state empty for all
 * @param overdue whether only those are wanted that have an overdue step
 */
record ProjectFilter(String conference, Optional<ProjectState> state, boolean overdue) {

    static ProjectFilter of(QueryParameters address) {
        var state = address.getSingleParameter("state");
        return new ProjectFilter(
                address.getSingleParameter("conference").orElse(""),
                state.flatMap(ProjectFilter::state),
                address.getSingleParameter("overdue").isPresent());
    }

    /** What stands in an address was perhaps typed by hand: what is no state is no filter. */
    static Optional<ProjectState> state(String typed) {
        return Arrays.stream(ProjectState.values())
                .filter(known -> known.name().equals(typed))
                .findFirst();
    }

    QueryParameters address() {
        var parameters = new HashMap<String, List<String>>();
        if (!conference.isEmpty()) {
            parameters.put("conference", List.of(conference));
        }
        state.ifPresent(wanted -> parameters.put("state", List.of(wanted.name())));
        if (overdue) {
            parameters.put("overdue", List.of("true"));
        }
        return new QueryParameters(parameters);
    }

    ProjectFilter in(String slug) {
        return new ProjectFilter(slug, state, overdue);
    }

    ProjectFilter with(String typed) {
        return new ProjectFilter(conference, state(typed), overdue);
    }

    ProjectFilter onlyOverdue(boolean only) {
        return new ProjectFilter(conference, state, only);
    }

    /** What the desk is asked for: what stands in the address may be no conference, then it is no filter. */
    Filter among(List<ConferencePage> all) {
        var wanted = all.stream()
                .filter(one -> one.slug().equals(conference))
                .findFirst()
                .map(ConferencePage::id);
        return new Filter(wanted.orElse(null), state.orElse(null), overdue);
    }
}
