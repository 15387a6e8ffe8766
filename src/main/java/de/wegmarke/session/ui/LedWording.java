package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.recommendation.ui.RecommendationForm;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Cancel;
import de.wegmarke.ui.parts.FormPlace;
import java.util.function.Consumer;

/** Where the moderator words a recommendation from the chosen cards (E1). What was typed stays until it has its number. */
class LedWording extends Section {

    private final Paragraph count = new Paragraph();
    private final FormPlace place;
    private final Paragraph later = new Paragraph();
    private final Actions acts;

    /** @param word gives it its number, or says which rule is broken */
    LedWording(RecommendationForm form, Consumer<RecommendationDraft> word) {
        place = new FormPlace(getTranslation("recommendation.word"), () -> form);
        acts = new Actions(place.opener());
        addClassName("wm-wording");
        count.addClassName("wm-hint");
        count.getElement().setAttribute("role", "status");
        form.add(new Actions(
                new Button(
                        getTranslation("recommendation.give-number"),
                        click -> form.save(() -> {
                            word.accept(form.draft());
                            form.clear();
                            place.putAway();
                        })),
                new Cancel(() -> {
                    form.clear();
                    place.close();
                })));
        later.addClassName("wm-hint");
        later.setText(getTranslation("recommendation.wording-phase"));
        add(count, acts, later, place);
    }

    /** Whether it is time for it (C1); what was begun stays. */
    void show(Board board, Person by) {
        var now = board.allows(by, GroupDeed.WORD);
        place.opener().setVisible(now);
        later.setVisible(!now);
    }

    /** How many cards are chosen now: without any there is nothing to word. */
    void chosen(int cards) {
        count.setText(
                getTranslation(cards == 0 ? "recommendation.led.chosen-none" : "recommendation.led.chosen", cards));
        place.opener().setEnabled(cards > 0);
    }

    /** Something else that can be made of the chosen cards: its button stands first, what it opens below. */
    void alsoOffer(Button button, Component place) {
        acts.addComponentAsFirst(button);
        add(place);
    }
}
