package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.NamedPerson;
import de.wegmarke.contribution.ui.CardNotes;
import de.wegmarke.contribution.ui.FullerWords;
import de.wegmarke.contribution.ui.TranslatedWords;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.LiveParts;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One card as the moderator sees it. */
class LedCard extends CardFace implements LiveParts.Held, LiveParts.Renewed<LedCard.Line> {

    private final transient ContributionCard card;
    private final transient Line first;
    private final CardSwitch choice;
    private final boolean choosable;
    private final LedCardMenu menu;
    private final @Nullable LedDots dots;

    /**
     * A card as it looks to whoever leads the group.
     *
     * @param choosable whether it may be chosen: something can be done with it now
     * @param hidable whether it may be hidden and shown again now (C1, C5)
     * @param alike how many other cards of the same device could be hidden, or shown again, together with it
     * @param front what everybody is turned to; null where this card cannot be put there
     * @param dots null where the card takes none of its own: before dots are given, in a cluster, or hidden
     */
    record Line(
            ContributionCard card,
            boolean choosable,
            boolean chosen,
            boolean hidable,
            int alike,
            @Nullable Front front,
            LedDots.@Nullable State dots) {

        /** Whether it looks the same, but for what shows in place. */
        boolean looksLike(Line other) {
            return card.equals(other.card)
                    && choosable == other.choosable
                    && hidable == other.hidable
                    && alike == other.alike
                    && (dots == null) == (other.dots == null)
                    && (front == null) == (other.front == null);
        }
    }

    /** What everybody is turned to. @param now its id; null for nothing in particular */
    record Front(@Nullable UUID now) {

        boolean isThis(ContributionCard card) {
            return card.id().value().equals(now);
        }
    }

    /** @param written is done when the form for a reason is closed: what happened to the card meanwhile can be shown now */
    LedCard(
            CardDeeds deeds,
            Line line,
            Consumer<Boolean> choose,
            Function<LedDots.State, LedDots> counting,
            Runnable written) {
        super("li");
        first = line;
        card = line.card();
        addClassName(card.isHidden() ? "wm-card-waiting" : card.kind().css());
        choosable = line.choosable() && !card.isHidden();
        choice = new CardSwitch(line.chosen());
        choice.setAriaLabel(getTranslation("contribution.choose", card.name(), card.text()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        head(new KindTag(card.kind()), choosable ? choice.labelled(card.name()) : CardFace.name(card.name()));
        words(card.text(), card.language());
        add(new FullerWords(card));
        if (!card.translations().said().isEmpty()) {
            add(new TranslatedWords(card));
        }
        menu = new LedCardMenu(deeds, line, written);
        foot(deeds, foot(new FieldPlaque(card.fieldNumber(), card.fieldTitle())));
        add(menu);
        dots = line.dots() == null ? null : counting.apply(line.dots());
        if (dots != null) {
            add(dots);
        }
    }

    private void foot(CardDeeds deeds, Div foot) {
        if (card.voice() != null) {
            foot.add(new Span(CardNotes.voice(card.voice())));
        }
        if (card.fromFile()) {
            foot.add(new Span(getTranslation("contribution.from-file")));
        }
        if (card.late()) {
            foot.add(new Span(getTranslation("contribution.late")));
        }
        if (card.removed()) {
            foot.add(new Span(getTranslation("session.device.removed")));
        }
        if (card.hiddenBecause() != null) {
            foot.add(new Span(getTranslation("recommendation.led.hidden", card.hiddenBecause())));
        } else {
            NamedPerson.in(card.words(), deeds.watched()).ifPresent(named -> foot.add(warning(named)));
        }
        if (first.hidable() && card.isHidden()) {
            foot.add(showAgain(deeds));
        }
    }

    private Span warning(String named) {
        var warning = new Span(getTranslation("session.named.led", named));
        warning.addClassName("wm-named");
        return warning;
    }

    private Actions showAgain(CardDeeds deeds) {
        var desk = deeds.moderation();
        var ways = new Actions(
                new Button(getTranslation("recommendation.show-again"), click -> desk.show(deeds.by(), card.id())));
        if (first.alike() > 0) {
            ways.add(new Button(
                    getTranslation("recommendation.show-again-all", first.alike() + 1),
                    click -> desk.showAllOfItsDevice(deeds.by(), card.id())));
        }
        ways.addClassName("wm-push");
        return ways;
    }

    /** Whether it is chosen, its dots, and what everybody is turned to show in place; whatever else is new is drawn anew. */
    @Override
    public boolean takes(Line line) {
        if (!line.looksLike(first)) {
            return false;
        }
        choice.setValue(line.chosen());
        menu.show(line);
        if (dots != null && line.dots() != null) {
            dots.show(line.dots());
        }
        return true;
    }

    /** While the moderator writes a reason, news from the group must not take the card away. */
    @Override
    public boolean isHeld() {
        return menu.isHeld();
    }

    @Override
    public void tellGone(boolean gone) {
        menu.tellGone(gone);
    }
}
