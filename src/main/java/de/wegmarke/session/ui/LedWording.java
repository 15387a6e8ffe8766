package de.wegmarke.session.ui;

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

    private final FormPlace place;
    private final Paragraph later = new Paragraph();

    /**
     * @param writing tells the others
     * @param word gives it its number, or says which rule is broken
     */
    LedWording(RecommendationForm form, WritingNow writing, Consumer<RecommendationDraft> word) {
        place = new FormPlace(getTranslation("recommendation.word"), () -> form);
        place.beforehand(() -> writing.begin(""));
        place.afterwards(writing::end);
        addClassName("wm-wording");
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
        add(later, place);
    }

    /** Whether it is time for it (C1); what was begun stays. */
    void show(Board board, Person by) {
        later.setVisible(!board.allows(by, GroupDeed.WORD));
    }

    /** Whether somebody words one. */
    boolean isOpen() {
        return place.isOpen();
    }

    /** The button, to be put beside the chosen cards. */
    Button opener() {
        return place.opener();
    }
}
