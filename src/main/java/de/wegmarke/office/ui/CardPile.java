package de.wegmarke.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Say;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cards that fit, the latest first, fifty at a time; several can be chosen. */
class CardPile extends Section {

    private static final int MORE = 50;

    private final Paragraph count = new Paragraph();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("contribution.nothing-fits"));
    private final LiveList<PileItem.Line> cards =
            new LiveList<>(line -> line.card().id(), this::item);
    private final Button more;
    private final Set<ContributionId> chosen = new LinkedHashSet<>();
    private final Runnable onChoice;
    private int shown = MORE;

    /**
     * @param look is done when more cards are wanted
     * @param onChoice is done when others are chosen
     */
    CardPile(Runnable look, Runnable onChoice) {
        this.onChoice = onChoice;
        addClassNames("wm-pane", "wm-pile");
        var heading = new H2(getTranslation("contribution.all"));
        heading.setId("cards");
        setAriaLabelledBy("cards");
        count.getElement().setAttribute("role", "status");
        var head = new Div(heading, count);
        head.addClassName("wm-pane-head");
        more = new Button(getTranslation("contribution.more-cards"), click -> {
            shown += MORE;
            look.run();
        });
        add(head, empty, cards, more);
    }

    /** How many cards are to be shown now. */
    int size() {
        return shown;
    }

    /** Begins with the first fifty again. */
    void restart() {
        shown = MORE;
    }

    void show(List<PileItem.Line> rows, CardCount all, Optional<ContributionId> whole) {
        Say.in(count, getTranslation("contribution.pile-count", all.shown(), rows.size(), all.hidden()));
        empty.setVisible(rows.isEmpty());
        more.setVisible(all.all() > rows.size());
        cards.show(rows);
        cards.getChildren().map(PileItem.class::cast).forEach(item -> item.mark(whole));
    }

    Set<ContributionId> chosen() {
        return Set.copyOf(chosen);
    }

    /** What can no longer be chosen is not chosen any more. */
    void retain(Set<ContributionId> some) {
        chosen.retainAll(some);
    }

    void choose(Set<ContributionId> some) {
        chosen.addAll(some);
    }

    void chooseNone() {
        chosen.clear();
        cards.getChildren().map(PileItem.class::cast).forEach(PileItem::unchoose);
        onChoice.run();
    }

    private PileItem item(PileItem.Line line) {
        return new PileItem(line, chosen.contains(line.card().id()), (card, wanted) -> {
            if (wanted ? chosen.add(card) : chosen.remove(card)) {
                onChoice.run();
            }
        });
    }
}
