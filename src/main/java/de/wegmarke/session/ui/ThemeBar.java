package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.likeness.Alike;
import de.wegmarke.people.Person;
import de.wegmarke.priority.ThemeDesk;
import de.wegmarke.priority.ThemeLine;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What can be done with the cards chosen at the theme desk, beside the thumb wherever one has scrolled to. */
class ThemeBar extends Section {

    private final transient ThemeDesk desk;
    private final transient Person by;
    private final transient ConferenceId conference;
    private final ThemeCards cards;
    private final transient Function<Set<ContributionId>, List<Alike<ContributionCard>>> like;
    private final Paragraph count = new Paragraph();
    private final FormPlace making = new FormPlace(getTranslation("session.themes.new"), this::heading);
    private final FormPlace adding = new FormPlace(getTranslation("session.themes.add"), this::pick);
    private final FormPlace alike = new FormPlace(getTranslation("session.alike"), this::alike);
    private transient List<ThemeLine> themes = List.of();

    /** @param like finds what says the same as what is chosen */
    ThemeBar(
            ThemeDesk desk,
            Person by,
            ConferenceId conference,
            ThemeCards cards,
            Function<Set<ContributionId>, List<Alike<ContributionCard>>> like) {
        this.desk = desk;
        this.by = by;
        this.conference = conference;
        this.cards = cards;
        this.like = like;
        addClassName("wm-chosen-bar");
        setAriaLabel(getTranslation("recommendation.led.chosen-cards"));
        count.getElement().setAttribute("role", "status");
        var none = new Button(getTranslation("contribution.choose-none"), tap -> cards.chooseNone());
        add(count, new Actions(making.opener(), adding.opener(), alike.opener(), none), making, adding, alike);
    }

    void show(List<ThemeLine> themes) {
        this.themes = themes;
        look();
    }

    /** Shows what can be done with what is chosen now. */
    void look() {
        var chosen = cards.chosen().size();
        setVisible(chosen > 0 || making.isOpen());
        Say.in(count, getTranslation("recommendation.led.chosen", chosen));
        adding.opener().setVisible(!themes.isEmpty());
        if (chosen == 0) {
            adding.putAway();
            alike.putAway();
        }
    }

    private HeadingForm heading() {
        var form = new HeadingForm();
        Runnable save = () -> {
            if (form.save(() -> desk.make(by, conference, cards.chosen(), form.heading()))) {
                making.putAway();
                cards.chooseNone();
            }
        };
        return form.end(getTranslation("session.themes.make"), save, making::close);
    }

    private Pick pick() {
        return new Pick(
                themes,
                ThemeLine::heading,
                theme -> {
                    desk.add(by, theme.id(), cards.chosen());
                    adding.putAway();
                    cards.chooseNone();
                },
                adding::close);
    }

    private AlikePick alike() {
        return new AlikePick(
                like.apply(cards.chosen()),
                card -> {
                    cards.choose(card, true);
                    alike.close();
                },
                alike::close);
    }
}
