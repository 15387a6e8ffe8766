package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.FormPlace;
import java.util.function.Consumer;

/** Where the chosen cards are put together under a heading, in the phase for it (C1, C6). */
class NewCluster extends Div {

    private static final int FEWEST_CARDS = 2;

    private final FormPlace place;

    /** @param bundle puts the chosen cards together under the heading */
    NewCluster(Consumer<String> bundle) {
        place = new FormPlace(getTranslation("recommendation.cluster.bundle"), () -> form(bundle));
        add(place);
    }

    /** The button, to be put where it belongs. */
    Button opener() {
        return place.opener();
    }

    void show(Board board) {
        var now = board.allows(GroupDeed.BUNDLE);
        setVisible(now);
        opener().setVisible(now);
    }

    /** How many cards are chosen now: one alone is no cluster. */
    void chosen(int cards) {
        opener().setEnabled(cards >= FEWEST_CARDS);
    }

    private HeadingForm form(Consumer<String> bundle) {
        var form = new HeadingForm();
        Runnable save = () -> {
            if (form.save(() -> bundle.accept(form.heading()))) {
                place.putAway();
            }
        };
        return form.end(getTranslation("recommendation.cluster.make"), save, place::close);
    }
}
