package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.contribution.Board;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The cards of a group as its moderator sees them: to be chosen, hidden, shown again. */
class LedCards extends Section {

    private final ModerationDesk desk;
    private final Person by;
    private final H2 heading = new H2();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("recommendation.no-cards"));
    private final LiveList<Row> list = new LiveList<>(row -> row.card().id(), this::face);
    private final Set<ContributionId> chosen = new LinkedHashSet<>();
    private List<ContributionCard> cards = List.of();
    private Consumer<Integer> teller = count -> {};

    LedCards(ModerationDesk desk, Person by) {
        this.desk = desk;
        this.by = by;
        addClassName("wm-led-cards");
        setAriaLabel(getTranslation("contribution.cards"));
        add(heading, empty, list);
    }

    void show(Board board) {
        cards = board.cards();
        chosen.retainAll(cards.stream().map(ContributionCard::id).toList());
        redraw();
    }

    /** Tells how many cards are chosen whenever that changes. */
    void onChoice(Consumer<Integer> teller) {
        this.teller = teller;
        teller.accept(chosen.size());
    }

    Set<ContributionId> chosen() {
        return Set.copyOf(chosen);
    }

    void chooseNone() {
        chosen.clear();
        redraw();
    }

    private void redraw() {
        heading.setText(getTranslation("contribution.cards-count", cards.size()));
        empty.setVisible(cards.isEmpty());
        list.show(cards.stream()
                .map(card -> new Row(card, chosen.contains(card.id())))
                .toList());
        teller.accept(chosen.size());
    }

    private LedCard face(Row row) {
        return new LedCard(
                desk, by, row.card(), row.chosen(), yes -> choose(row.card().id(), yes));
    }

    private void choose(ContributionId card, boolean yes) {
        if (yes) {
            chosen.add(card);
        } else {
            chosen.remove(card);
        }
        teller.accept(chosen.size());
    }

    private record Row(ContributionCard card, boolean chosen) {}
}
