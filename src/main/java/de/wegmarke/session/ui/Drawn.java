package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * What was drawn somewhere with the mouse (drag.ts): a card, and all that are chosen if it is one of them.
 *
 * @param onto the card they were let go on, if it was one
 * @param bundle the bundle they were let go on, if it was one; on neither they lie singly from now on
 */
record Drawn(Set<ContributionId> cards, Optional<ContributionId> onto, Optional<ClusterId> bundle) {

    private static final String CARD = "event.detail.card";
    private static final String ONTO = "event.detail.onto";
    private static final String BUNDLE = "event.detail.bundle";

    /** Tells of it. A card that is gone meanwhile was not drawn. */
    static void on(Component list, Supplier<Board> board, Supplier<Set<ContributionId>> chosen, Consumer<Drawn> done) {
        list.getElement()
                .addEventListener("wm-drawn", event -> {
                    var told = event.getEventData();
                    named(board.get(), told, CARD).ifPresent(card -> {
                        var cards = new HashSet<>(Set.of(card));
                        if (chosen.get().contains(card)) {
                            cards.addAll(chosen.get());
                        }
                        var bundle = told.path(BUNDLE).asString("");
                        done.accept(new Drawn(
                                cards,
                                named(board.get(), told, ONTO),
                                bundle.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new ClusterId(UUID.fromString(bundle)))));
                    });
                })
                .addEventData(CARD)
                .addEventData(ONTO)
                .addEventData(BUNDLE);
    }

    private static Optional<ContributionId> named(Board board, JsonNode told, String part) {
        var name = told.path(part).asString("");
        return board.cards().stream()
                .filter(card -> card.name().equals(name))
                .map(ContributionCard::id)
                .findFirst();
    }
}
