package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ui.ProjectRoutes;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;
import java.util.List;

/** The projects that were made of a recommendation; not there as long as none was. */
class OutcomeList extends Section {

    private final LiveList<ProjectLine> list = new LiveList<>(ProjectLine::number, OutcomeList::item);

    OutcomeList() {
        var heading = new H3(getTranslation("recommendation.outcomes"));
        heading.setId("outcomes");
        setAriaLabelledBy("outcomes");
        addClassName("wm-stack");
        add(heading, list);
    }

    void show(List<ProjectLine> all) {
        setVisible(!all.isEmpty());
        list.show(all);
    }

    private static ListItem item(ProjectLine project) {
        var link = new Way(ProjectRoutes.to(project.number()), project.title());
        link.addClassName("wm-link");
        var item = new ListItem(new Div(link), new PermanentNumber(project.number()));
        item.add(new StateTag(project.state().stone(), item.getTranslation("project.state." + project.state())));
        item.addClassName("wm-line");
        return item;
    }
}
