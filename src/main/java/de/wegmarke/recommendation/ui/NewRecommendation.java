package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Way;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the coordinator makes a new recommendation out of the chosen cards (E1). One card alone lends it its words. */
class NewRecommendation extends Section {

    NewRecommendation(
            RecommendationDesk desk,
            Person by,
            ConferenceId conference,
            List<FieldLine> fields,
            List<ContributionCard> cards) {
        var first = cards.getFirst();
        var form = new RecommendationForm(first.id(), fields)
                .begin("", cards.size() == 1 ? first.text() : "", first.field());
        var ids = cards.stream().map(ContributionCard::id).collect(Collectors.toSet());
        var save = new Button(
                getTranslation("recommendation.make"),
                click -> form.save(() -> UI.getCurrent()
                        .navigate(RecommendationRoutes.to(desk.word(by, conference, ids, form.draft())))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(new Actions(save, back(ids)));
        var heading = new H2(getTranslation("recommendation.new"));
        heading.setId("new");
        setAriaLabelledBy("new");
        addClassName("wm-stack");
        add(heading, form);
        form.focus();
    }

    private Way back(Set<ContributionId> chosen) {
        var back = new Way(ContributionRoutes.chosen(chosen), getTranslation("ui.cancel"));
        back.addClassNames("wm-button", "wm-button-plain");
        back.getElement().setAttribute("data-cancel", true);
        return back;
    }
}
