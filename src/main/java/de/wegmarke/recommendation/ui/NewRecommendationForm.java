package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.guideline.FieldCard;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new recommendation out of the chosen cards: in one line, in full, in a field of action (E1, E2). */
class NewRecommendationForm extends Section {

    NewRecommendationForm(WordingParts parts, Person by, ConferenceId conference, List<ContributionCard> cards) {
        var title = new TextField(getTranslation("recommendation.title"));
        var text = new TextArea(getTranslation("recommendation.text"));
        var field = new ComboBox<FieldCard>(getTranslation("recommendation.field"));
        var fields = parts.fields(conference);
        field.setItems(fields);
        field.setItemLabelGenerator(FieldCard::name);
        fields.stream()
                .filter(one -> one.id().equals(cards.getFirst().field()))
                .findFirst()
                .ifPresent(field::setValue);
        if (cards.size() == 1) {
            text.setValue(cards.getFirst().text());
        }
        var trouble = new FieldTrouble()
                .at("recommendation.title", title)
                .at("recommendation.text", text)
                .at("recommendation.field", field);
        var ids = cards.stream().map(ContributionCard::id).collect(Collectors.toSet());
        var save = new Button(
                getTranslation("recommendation.make"),
                click -> trouble.attempt(() -> UI.getCurrent()
                        .navigate(RecommendationRoutes.to(parts.desk()
                                .word(
                                        by,
                                        conference,
                                        ids,
                                        draft(title.getValue(), text.getValue(), field.getValue()))))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var heading = new H2(getTranslation("recommendation.new"));
        heading.setId("new");
        setAriaLabelledBy("new");
        addClassName("wm-form");
        add(heading, title, text, field, trouble, new Actions(save, back(ids)));
        title.focus();
    }

    private Anchor back(Set<ContributionId> chosen) {
        var back = new Anchor(ContributionRoutes.chosen(chosen), getTranslation("ui.cancel"));
        back.getElement().setAttribute("router-link", true);
        back.addClassNames("wm-button", "wm-button-plain");
        return back;
    }

    private static RecommendationDraft draft(String title, String text, @Nullable FieldCard field) {
        if (field == null) {
            throw new RuleViolation("recommendation.field-missing");
        }
        return new RecommendationDraft(title, text, field.id());
    }
}
