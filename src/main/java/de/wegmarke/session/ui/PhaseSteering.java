package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Phase;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.Actions;

/** The way of a group from arriving to closing, and the two buttons that move it on and back (C1). */
class PhaseSteering extends Section {

    private final OrderedList way = new OrderedList();
    private final Button back;
    private final Button on;
    private Phase now = Phase.LOBBY;

    PhaseSteering(GroupDesk groups, Person by, GroupId group) {
        addClassName("wm-phases");
        setAriaLabel(getTranslation("recommendation.phases"));
        way.addClassNames("wm-list", "wm-path", "wm-path-across");
        back = new Button(getTranslation("recommendation.phase-back"), click -> groups.previousPhase(by, group, now));
        on = new Button(getTranslation("recommendation.phase-on"), click -> groups.nextPhase(by, group, now));
        on.addThemeVariants(ButtonVariant.PRIMARY);
        add(way, new Actions(back, on));
    }

    void show(Phase phase) {
        now = phase;
        back.setEnabled(phase.hasPrevious());
        on.setEnabled(phase.hasNext());
        way.removeAll();
        for (var step : Phase.values()) {
            var item = new ListItem(getTranslation("conference.phase." + step));
            if (step == phase) {
                item.addClassName("wm-path-now");
                item.getElement().setAttribute("aria-current", "step");
            } else if (step.compareTo(phase) > 0) {
                item.addClassName("wm-path-ahead");
            }
            way.add(item);
        }
    }
}
