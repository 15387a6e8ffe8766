package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.people.Person;
import de.wegmarke.priority.ThemeDesk;
import de.wegmarke.priority.ThemeLine;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.Say;
import java.util.List;

/** One theme: what it is called, who raised it, its cards, and whether the hall sees it. */
class ThemeItem extends ListItem implements LiveParts.Renewed<ThemeItem.Line>, LiveParts.Held {

    private final H3 heading = new H3();
    private final Paragraph facts = new Paragraph();
    private final Actions acts;
    private final FormPlace naming;
    private final Button dissolve = new Button(getTranslation("session.themes.dissolve"));
    private final Button reveal = new Button();
    private final LongRows<ContributionCard> cards;
    private transient Line line;

    /** @param cards of it that everybody may read, in the order they came */
    record Line(ThemeLine theme, List<ContributionCard> cards) {}

    /** What else is to be done when something happened to it. */
    interface Deeds {

        void takenOut(ThemeLine theme, ContributionCard card);

        void dissolved(ThemeLine theme);

        /** Nobody writes in it any more: what became of it meanwhile can be shown. */
        void written();
    }

    ThemeItem(ThemeDesk desk, Person by, Line first, Deeds deeds) {
        line = first;
        addClassName("wm-bundle");
        facts.addClassName("wm-hint");
        naming = new FormPlace(getTranslation("session.themes.rename"), () -> form(desk, by));
        naming.afterwards(deeds::written);
        Glance.onTap(dissolve, seen -> {
            desk.dissolve(by, line.theme().id(), Long.parseLong(seen));
            deeds.dissolved(line.theme());
        });
        Glance.onTap(reveal, seen -> desk.reveal(by, line.theme().id(), !Boolean.parseBoolean(seen)));
        cards = new LongRows<>(Bundle.CARDS, ContributionCard::id, card -> row(card, deeds));
        acts = new Actions(reveal, naming.opener(), dissolve);
        add(heading, facts, acts, naming, cards.place(), cards.more());
        takes(first);
    }

    private ListItem row(ContributionCard card, Deeds deeds) {
        var words = new Span(card.text());
        words.getElement().setAttribute("dir", "auto").setAttribute("lang", card.language());
        var name = new Span(card.name());
        name.addClassName("wm-pile-number");
        var out = new Button(
                getTranslation("recommendation.cluster.take-out"), press -> deeds.takenOut(line.theme(), card));
        out.setAriaLabel(getTranslation("session.themes.out", card.name()));
        var text = new Div(name, words);
        var row = new ListItem(text, out);
        row.addClassName("wm-theme-card");
        return row;
    }

    private HeadingForm form(ThemeDesk desk, Person by) {
        var id = line.theme().id();
        return new HeadingForm(line.theme())
                .renaming(
                        (seen, heading) -> desk.rename(by, id, seen, heading),
                        () -> new HeadingForm(desk.theme(by, id)),
                        naming::close);
    }

    @Override
    public boolean takes(Line now) {
        line = now;
        tellGone(false);
        var theme = now.theme();
        Say.in(heading, theme.heading());
        var raised = getTranslation(
                "session.themes.facts",
                getTranslation("session.themes.cards", theme.voices().cards()),
                theme.voices().people(),
                getTranslation("session.themes.groups", theme.voices().groups()));
        Say.in(facts, theme.shown() ? raised + " · " + getTranslation("session.themes.revealed") : raised);
        Glance.count(dissolve, String.valueOf(theme.version()));
        Say.in(reveal, getTranslation(theme.shown() ? "session.themes.conceal" : "session.themes.reveal"));
        Glance.show(reveal, String.valueOf(theme.shown()));
        List.of(naming.opener(), dissolve, reveal)
                .forEach(act -> act.setAriaLabel(act.getText() + ": " + theme.heading()));
        cards.show(now.cards());
        return true;
    }

    /** While somebody words its heading anew, another who dissolves it does not take the words away. */
    @Override
    public boolean isHeld() {
        return naming.isOpen();
    }

    @Override
    public void tellGone(boolean gone) {
        facts.setVisible(!gone);
        acts.setVisible(!gone);
        cards.place().setVisible(!gone);
    }
}
