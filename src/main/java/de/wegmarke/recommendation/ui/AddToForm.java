package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import java.util.List;
import java.util.Set;

/** Puts the chosen cards behind a recommendation that exists already (E1); not there as long as none does. */
class AddToForm extends Section {

    AddToForm(RecommendationDesk desk, Person by, ConferenceId conference, List<ContributionId> cards) {
        var known = desk.of(by, conference);
        setVisible(!known.isEmpty());
        var which = new ComboBox<RecommendationLine>(getTranslation("recommendation.which"));
        which.setItems(known);
        which.setItemLabelGenerator(one -> one.number() + " " + one.title());
        var trouble = new FieldTrouble().at("recommendation.which", which).keep("add-to");
        var add = new Button(
                getTranslation("recommendation.add"),
                click -> trouble.attempt(() -> {
                    var chosen = which.getValue();
                    if (chosen == null) {
                        throw new RuleViolation("recommendation.which-missing");
                    }
                    desk.addSources(by, chosen.number(), Set.copyOf(cards));
                    UI.getCurrent().navigate(RecommendationRoutes.to(chosen.number()));
                }));
        var heading = new H2(getTranslation("recommendation.add-to"));
        heading.setId("add-to");
        setAriaLabelledBy("add-to");
        addClassName("wm-form");
        add(heading, which, trouble, new Actions(add));
    }
}
