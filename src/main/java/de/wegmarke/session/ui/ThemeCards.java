package de.wegmarke.session.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.priority.ThemeLine;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.Say;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The cards of all groups at the theme desk, the latest first: all, or those that are part of no theme, or with certain words. */
class ThemeCards extends Section {

    private final H2 heading = new H2();
    private final CardFinder finder = new CardFinder(
            getTranslation("session.themes.unsorted"), card -> themesOf(card).isEmpty(), this::draw);
    private final EmptyPlace empty = new EmptyPlace(getTranslation("session.themes.no-cards"));
    private final LongRows<ThemeCard.Line> list =
            new LongRows<>(line -> line.card().id(), line -> new ThemeCard(line, this::choose));
    private final Set<ContributionId> chosen = new LinkedHashSet<>();
    private transient List<ContributionCard> cards = List.of();
    private transient List<ThemeLine> themes = List.of();
    private Runnable looked = () -> {};

    ThemeCards() {
        addClassName("wm-stack");
        heading.setId("theme-cards");
        setAriaLabelledBy("theme-cards");
        add(heading, finder, empty, list.place(), list.more());
    }

    /** Runs whenever what is chosen may have changed. */
    void onLook(Runnable looked) {
        this.looked = looked;
    }

    /** @param cards what everybody may read, the latest first */
    void show(List<ContributionCard> cards, List<ThemeLine> themes) {
        this.cards = cards;
        this.themes = themes;
        chosen.retainAll(cards.stream().map(ContributionCard::id).toList());
        draw();
    }

    List<ContributionCard> all() {
        return cards;
    }

    Set<ContributionId> chosen() {
        return Set.copyOf(chosen);
    }

    void chooseNone() {
        chosen.clear();
        draw();
    }

    void choose(ContributionId card, boolean yes) {
        if (yes && byId().containsKey(card)) {
            chosen.add(card);
        } else if (!yes) {
            chosen.remove(card);
        }
        draw();
    }

    /** The cards by their ids. */
    Map<ContributionId, ContributionCard> byId() {
        return cards.stream().collect(toMap(ContributionCard::id, Function.identity()));
    }

    private void draw() {
        var fitting = finder.among(cards);
        Say.in(heading, getTranslation("session.themes.cards", cards.size()));
        empty.setVisible(fitting.isEmpty());
        empty.setText(getTranslation(cards.isEmpty() ? "session.themes.no-cards" : "session.themes.all-sorted"));
        list.show(
                fitting,
                card -> new ThemeCard.Line(card, themesOf(card), chosen.contains(card.id())),
                card -> chosen.contains(card.id()));
        looked.run();
    }

    private List<String> themesOf(ContributionCard card) {
        return themes.stream()
                .filter(theme -> theme.cards().contains(card.id()))
                .map(ThemeLine::heading)
                .toList();
    }
}
