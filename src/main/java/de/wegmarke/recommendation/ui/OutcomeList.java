package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.recommendation.Outcome;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;
import java.util.List;

/** What became of a recommendation; not there as long as nothing has. */
class OutcomeList extends Section {

    private final LiveList<Outcome> list = new LiveList<>(Outcome::number, OutcomeList::item);

    OutcomeList() {
        var heading = new H3(getTranslation("recommendation.outcomes"));
        heading.setId("outcomes");
        setAriaLabelledBy("outcomes");
        addClassName("wm-stack");
        add(heading, list);
    }

    void show(List<Outcome> all) {
        setVisible(!all.isEmpty());
        list.show(all);
    }

    private static ListItem item(Outcome outcome) {
        var link = new Way(outcome.path(), outcome.title());
        link.addClassName("wm-link");
        var item = new ListItem(new Div(link), new PermanentNumber(outcome.number()));
        item.add(new StateTag(outcome.stone(), item.getTranslation(outcome.stateKey())));
        item.addClassName("wm-line");
        return item;
    }
}
