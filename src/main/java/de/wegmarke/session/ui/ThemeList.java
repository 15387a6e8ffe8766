package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.people.Person;
import de.wegmarke.priority.ThemeDesk;
import de.wegmarke.priority.ThemeLine;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.UndoPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The themes of the day, each with its cards; what is taken away by mistake comes back with one press (C12). */
class ThemeList extends Section implements ThemeItem.Deeds {

    private final transient ThemeDesk desk;
    private final transient Person by;
    private final ThemeCards cards;
    private final H2 heading = new H2(getTranslation("session.themes"));
    private final EmptyPlace empty = new EmptyPlace(getTranslation("session.themes.none"));
    private final UndoPlace undo = new UndoPlace(heading);
    private final LiveList<ThemeItem.Line> list;
    private transient List<ThemeLine> shown = List.of();

    ThemeList(ThemeDesk desk, Person by, ThemeCards cards) {
        this.desk = desk;
        this.by = by;
        this.cards = cards;
        addClassName("wm-stack");
        heading.setId("themes");
        setAriaLabelledBy("themes");
        list = new LiveList<>(line -> line.theme().id(), line -> new ThemeItem(desk, by, line, this));
        list.addClassName("wm-stack");
        add(heading, undo, empty, list);
    }

    void show(List<ThemeLine> themes) {
        shown = themes;
        draw();
    }

    /** Shows the cards as they are now. */
    void draw() {
        var known = cards.byId();
        empty.setVisible(shown.isEmpty());
        list.show(shown.stream()
                .map(theme -> new ThemeItem.Line(
                        theme,
                        known.values().stream()
                                .filter(card -> theme.cards().contains(card.id()))
                                .sorted(Comparator.comparing(ContributionCard::arrivedAt))
                                .toList()))
                .toList());
    }

    @Override
    public void takenOut(ThemeLine theme, ContributionCard card) {
        var dissolved = desk.takeOut(by, theme.id(), Set.of(card.id()));
        undo.offer(getTranslation("session.themes.taken-out", card.name(), theme.heading()), () -> {
            if (dissolved) {
                desk.restore(by, theme.id());
            } else {
                desk.add(by, theme.id(), Set.of(card.id()));
            }
        });
    }

    @Override
    public void dissolved(ThemeLine theme) {
        undo.offer(getTranslation("session.themes.dissolved", theme.heading()), () -> desk.restore(by, theme.id()));
    }

    @Override
    public void written() {
        draw();
    }
}
