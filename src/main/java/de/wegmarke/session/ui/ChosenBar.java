package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Cluster;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.session.SaidAlready;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.Say;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done with the chosen cards, beside the thumb wherever one has scrolled to (C6, E1). */
class ChosenBar extends Section {

    private final transient ClusterDesk desk;
    private final transient Person by;
    private final transient SaidAlready said;
    private final LedCards cards;
    private final LedWording wording;
    private final Paragraph count = new Paragraph();
    private final FormPlace bundling = new FormPlace(getTranslation("recommendation.cluster.bundle"), this::heading);
    private final FormPlace adding = new FormPlace(getTranslation("recommendation.cluster.add"), this::pick);
    private final FormPlace alike = new FormPlace(getTranslation("session.alike"), this::alike);
    private final Button out = new Button(getTranslation("recommendation.cluster.take-out"), tap -> takeOutChosen());
    private final Button none = new Button(getTranslation("contribution.choose-none"), tap -> chooseNone());

    ChosenBar(ClusterDesk desk, Person by, SaidAlready said, LedCards cards, LedWording wording) {
        this.desk = desk;
        this.by = by;
        this.said = said;
        this.cards = cards;
        this.wording = wording;
        addClassName("wm-chosen-bar");
        setAriaLabel(getTranslation("recommendation.led.chosen-cards"));
        count.getElement().setAttribute("role", "status");
        add(
                count,
                new Actions(bundling.opener(), adding.opener(), alike.opener(), out, wording.opener(), none),
                bundling,
                adding,
                alike);
        cards.onLook(this::look);
        cards.onDone(this::begin);
        cards.onDrawn(this::put);
    }

    /** Nothing is offered that cannot be done with what is chosen, in this phase (C1). */
    private void look() {
        var board = cards.board();
        var chosen = cards.chosen();
        var some = !chosen.isEmpty();
        var bundles = board.allows(GroupDeed.BUNDLE);
        var words = board.allows(by, GroupDeed.WORD);
        setVisible(cards.isChoosable());
        Say.in(
                count,
                some
                        ? getTranslation("recommendation.led.chosen", chosen.size())
                        : getTranslation(
                                bundles ? "recommendation.led.bundle-none" : "recommendation.led.chosen-none"));
        bundling.opener().setVisible(bundles && (some || bundling.isOpen()));
        bundling.opener().setEnabled(chosen.size() >= Cluster.FEWEST_CARDS);
        adding.opener().setVisible(bundles && some && !board.clusters().isEmpty());
        alike.opener().setVisible(bundles && some);
        putAwayHidden(alike);
        out.setVisible(bundles
                && board.clusters().stream()
                        .anyMatch(one -> one.cards().stream().anyMatch(chosen::contains)));
        wording.opener().setVisible(words && (some || wording.isOpen()));
        putAwayHidden(adding);
        none.setVisible(some);
    }

    private static void putAwayHidden(FormPlace place) {
        if (!place.opener().isVisible() && place.isOpen()) {
            place.putAway();
        }
    }

    /** Brings the keyboard from a card to what can be done with it. */
    private void begin() {
        Stream.of(bundling.opener(), adding.opener(), out, wording.opener())
                .filter(button -> button.isVisible() && button.isEnabled())
                .findFirst()
                .ifPresent(Button::focus);
    }

    /** What the mouse has drawn: onto a bundle, out of one, or onto another card, which asks for the heading of both. */
    private void put(Drawn drawn) {
        if (drawn.bundle().isPresent()) {
            desk.add(by, drawn.bundle().get(), drawn.cards());
            done(drawn.bundle().get());
        } else if (drawn.onto().isPresent()) {
            cards.choose(drawn.cards(), true);
            cards.choose(Set.of(drawn.onto().get()), true);
            if (!bundling.isOpen()) {
                bundling.opener().click();
            }
        } else {
            takeOut(drawn.cards());
        }
    }

    private HeadingForm heading() {
        var form = new HeadingForm();
        Runnable save = () -> {
            if (form.save(() -> done(desk.bundle(by, cards.board().group().id(), cards.chosen(), form.heading())))) {
                bundling.putAway();
            }
        };
        return form.end(getTranslation("recommendation.cluster.make"), save, bundling::close);
    }

    private Pick pick() {
        return new Pick(
                cards.board().clusters(),
                ClusterLine::heading,
                cluster -> {
                    desk.add(by, cluster.id(), cards.chosen());
                    adding.putAway();
                    done(cluster.id());
                },
                adding::close);
    }

    private AlikePick alike() {
        return new AlikePick(
                said.like(cards.board(), cards.chosen()),
                card -> {
                    cards.choose(Set.of(card), true);
                    alike.close();
                },
                alike::close);
    }

    private void done(ClusterId cluster) {
        cards.chooseNone();
        cards.attend(cluster);
    }

    private void takeOutChosen() {
        takeOut(cards.chosen());
    }

    private void takeOut(Set<ContributionId> some) {
        var dissolved = desk.takeOut(by, cards.board().group().id(), some);
        chooseNone();
        dissolved.forEach(cards::dissolved);
    }

    private void chooseNone() {
        cards.chooseNone();
        cards.focus();
    }
}
