package de.wegmarke.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.project.ProjectState;
import de.wegmarke.ui.parts.Choice;
import java.util.List;

/** Where one says which projects one wants to see; the answer stands in the address. */
class ProjectFilterBar extends Div {

    private ProjectFilter filter;

    ProjectFilterBar(ProjectFilter filter, List<ConferencePage> conferences) {
        this.filter = filter;
        addClassName("wm-filter");
        var row = new Div(conference(conferences), state());
        row.addClassName("wm-filter-row");
        var overdue = new Checkbox(getTranslation("project.only-overdue"), filter.overdue());
        overdue.addValueChangeListener(chosen -> go(this.filter.onlyOverdue(chosen.getValue())));
        add(row, overdue);
    }

    private Choice conference(List<ConferencePage> all) {
        var choice = new Choice("conference", getTranslation("project.conference"));
        choice.option("", getTranslation("project.filter-all"));
        all.forEach(one -> choice.option(one.slug(), one.title()));
        choice.choose(filter.conference());
        choice.onChoice(slug -> go(filter.in(slug)));
        return choice;
    }

    private Choice state() {
        var choice = new Choice("state", getTranslation("project.state"));
        choice.option("", getTranslation("project.filter-all"));
        for (var one : ProjectState.values()) {
            choice.option(one.name(), getTranslation("project.state." + one));
        }
        choice.choose(filter.state().map(ProjectState::name).orElse(""));
        choice.onChoice(typed -> go(filter.with(typed)));
        return choice;
    }

    private void go(ProjectFilter wanted) {
        filter = wanted;
        UI.getCurrent().navigate(ProjectRoutes.PROJECTS, wanted.address());
    }

    /** False after the browser's way back: then what is chosen here and the address differ. */
    boolean says(ProjectFilter other) {
        return filter.equals(other);
    }
}
