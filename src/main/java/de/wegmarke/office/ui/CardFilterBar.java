package de.wegmarke.office.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.ui.parts.Choice;
import de.wegmarke.ui.parts.KindTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one says which cards one wants to see; the answer stands in the address. */
class CardFilterBar extends Div {

    private Wanted wanted;

    CardFilterBar(Wanted wanted, List<ConferencePage> conferences, List<GroupPage> groups, List<FieldLine> fields) {
        this.wanted = wanted;
        addClassName("wm-filter");
        var row = new Div(group(groups), field(fields));
        row.addClassName("wm-filter-row");
        var words = new TextField(getTranslation("contribution.words"));
        words.setClearButtonVisible(true);
        words.setValue(wanted.words());
        words.addValueChangeListener(typed -> go(this.wanted.with(typed.getValue())));
        add(conference(conferences), row, kinds(), words);
    }

    private Choice conference(List<ConferencePage> all) {
        var choice = new Choice("conference", getTranslation("contribution.conference"));
        all.forEach(one -> choice.option(one.slug(), one.title()));
        choice.choose(wanted.conference());
        choice.onChoice(slug -> go(wanted.at(slug)));
        return choice;
    }

    private Choice group(List<GroupPage> all) {
        var choice = new Choice("group", getTranslation("contribution.by-group"));
        choice.option("", getTranslation("contribution.every-group"));
        all.forEach(one -> choice.option(
                String.valueOf(one.number()), getTranslation("contribution.group-name", one.number(), one.name())));
        choice.choose(text(wanted.group()));
        choice.onChoice(typed -> go(wanted.about(number(typed), wanted.field())));
        return choice;
    }

    private Choice field(List<FieldLine> all) {
        var choice = new Choice("field", getTranslation("contribution.field"));
        choice.option("", getTranslation("contribution.every-field"));
        all.forEach(one -> choice.option(String.valueOf(one.number()), one.name()));
        choice.choose(text(wanted.field()));
        choice.onChoice(typed -> go(wanted.about(wanted.group(), number(typed))));
        return choice;
    }

    private CheckboxGroup<Kind> kinds() {
        var kinds = new CheckboxGroup<Kind>(getTranslation("contribution.kind"));
        kinds.addClassName("wm-kind-filter");
        kinds.setItems(Kind.values());
        kinds.setRenderer(new ComponentRenderer<>(KindTag::new));
        kinds.setValue(wanted.kinds());
        kinds.addValueChangeListener(chosen -> go(wanted.of(chosen.getValue())));
        return kinds;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private static @Nullable Integer number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : null;
    }

    private void go(Wanted next) {
        wanted = next;
        UI.getCurrent().navigate(ContributionRoutes.CONTRIBUTIONS, next.address());
    }

    /** Tells which card is shown now; a filter chosen next keeps it. */
    void follow(Wanted now) {
        wanted = now;
    }

    /** False after the browser's way back: then what is chosen here and the address differ. */
    boolean says(Wanted other) {
        return wanted.filter().equals(other.filter());
    }
}
