package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Phase;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Say;
import java.util.EnumMap;
import java.util.Map;

/** The way of a group from arriving to closing, and the two buttons that move it on and back (C1). */
class PhaseSteering extends Section {

    private final OrderedList way = new OrderedList();
    private final Button back;
    private final Button on;
    private final TimeSteering time;

    private final Map<Phase, ListItem> steps = new EnumMap<>(Phase.class);

    PhaseSteering(GroupDesk groups, Person by, GroupId group, TimeSteering time) {
        this.time = time;
        addClassName("wm-phases");
        setAriaLabel(getTranslation("recommendation.phases"));
        way.addClassNames("wm-list", "wm-path", "wm-path-across");
        back = new Button();
        on = new Button();
        Glance.onTap(back, seen -> groups.previousPhase(by, group, Phase.valueOf(seen)));
        Glance.onTap(on, seen -> groups.nextPhase(by, group, Phase.valueOf(seen)));
        on.addThemeVariants(ButtonVariant.PRIMARY);
        for (var step : Phase.values()) {
            var item = new ListItem(new Span(getTranslation("conference.phase." + step)));
            steps.put(step, item);
            way.add(item);
        }
        add(way, new Actions(back, on), time);
    }

    void show(Board board) {
        var phase = board.group().phase();
        show(back, phase, phase.previous(), "recommendation.phase-back-to", "recommendation.phase-back");
        show(on, phase, phase.next(), "recommendation.phase-on-to", "recommendation.phase-on");
        back.setEnabled(phase.hasPrevious() && board.allows(GroupDeed.STEER));
        on.setEnabled(phase.hasNext() && board.allows(GroupDeed.STEER));
        time.show(board);
        steps.forEach((step, item) -> {
            item.setClassName("wm-path-now", step == phase);
            item.setClassName("wm-path-ahead", step.compareTo(phase) > 0);
            if (step == phase) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The button says where it leads. */
    private void show(Button button, Phase from, Phase to, String key, String nowhere) {
        Say.in(
                button,
                from == to ? getTranslation(nowhere) : getTranslation(key, getTranslation("conference.phase." + to)));
        Glance.show(button, from.name());
    }
}
