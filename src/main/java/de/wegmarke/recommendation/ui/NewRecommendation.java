package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.guideline.FieldCard;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where a recommendation is worded from the chosen cards (E1). What was typed stays until it has its number. */
class NewRecommendation extends Section {

    private final TextField title = new TextField(getTranslation("recommendation.title"));
    private final TextArea text = new TextArea(getTranslation("recommendation.text"));
    private final Select<FieldCard> field = new Select<>();
    private final FieldTrouble trouble =
            new FieldTrouble().at("recommendation.title", title).at("recommendation.text", text);
    private final Paragraph count = new Paragraph();
    private final Button begin = new Button(getTranslation("recommendation.word"), click -> open(true));
    private final Actions acts = new Actions(begin);
    private final Section form = new Section();

    NewRecommendation(
            RecommendationDesk desk,
            Person by,
            ConferenceId conference,
            List<FieldCard> fields,
            Supplier<Set<ContributionId>> sources,
            Consumer<String> worded) {
        addClassName("wm-wording");
        field.setLabel(getTranslation("contribution.composer.field"));
        field.setItems(fields);
        field.setItemLabelGenerator(FieldCard::name);
        field.setValue(fields.getFirst());
        title.setMaxLength(160);
        text.setMaxLength(2000);
        count.addClassName("wm-hint");
        count.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("recommendation.give-number"), click -> {
            var draft = new RecommendationDraft(
                    title.getValue(), text.getValue(), field.getValue().id());
            if (trouble.attempt(() -> worded.accept(desk.word(by, conference, sources.get(), draft)))) {
                title.clear();
                text.clear();
                open(false);
            }
        });
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        form.addClassName("wm-form");
        form.add(
                new H2(getTranslation("recommendation.word")),
                title,
                text,
                field,
                trouble,
                new Actions(save, new Button(getTranslation("ui.cancel"), click -> open(false))));
        add(count, acts, form);
        open(false);
    }

    /** How many cards are chosen now: without any there is nothing to word. */
    void chosen(int cards) {
        count.setText(
                getTranslation(cards == 0 ? "recommendation.led.chosen-none" : "recommendation.led.chosen", cards));
        begin.setEnabled(cards > 0);
    }

    /** Something else that can be made of the chosen cards: its button stands first, what it opens below. */
    void alsoOffer(Button button, Component place) {
        acts.addComponentAsFirst(button);
        add(place);
    }

    private void open(boolean open) {
        form.setVisible(open);
        begin.setVisible(!open);
        if (open) {
            title.focus();
        } else if (begin.isAttached() && begin.isEnabled()) {
            begin.focus();
        }
    }
}
