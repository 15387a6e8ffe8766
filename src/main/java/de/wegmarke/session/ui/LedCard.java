package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.ui.CardNotes;
import de.wegmarke.contribution.ui.FullerWords;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.LiveParts;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One card as the moderator sees it. */
class LedCard extends CardFace implements LiveParts.Held, LiveParts.Renewed<LedCard.Line> {

    private final transient ContributionCard card;
    private final CardSwitch choice;
    private final boolean choosable;
    private final boolean hidable;
    private final int alike;
    private final @Nullable LedDots dots;
    private @Nullable HideForm form;

    /**
     * A card as it looks to whoever leads the group.
     *
     * @param choosable whether it may be chosen: something can be done with it now
     * @param hidable whether it may be hidden and shown again now (C1, C5)
     * @param alike how many other cards of the same device could be hidden, or shown again, together with it
     * @param dots null where the card takes none of its own: before dots are given, in a cluster, or hidden
     */
    record Line(
            ContributionCard card,
            boolean choosable,
            boolean chosen,
            boolean hidable,
            int alike,
            LedDots.@Nullable State dots) {}

    /** @param written is done when the form for its reason is closed: what happened to the card meanwhile can be shown now */
    LedCard(
            ModerationDesk desk,
            Person by,
            Line line,
            Consumer<Boolean> choose,
            Function<LedDots.State, LedDots> counting,
            Runnable written) {
        super("li");
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
        var foot = foot(new FieldPlaque(card.fieldNumber(), card.fieldTitle()));
        if (card.voice() != null) {
            foot.add(new Span(CardNotes.voice(card.voice())));
        }
        if (card.late()) {
            foot.add(new Span(getTranslation("contribution.late")));
        }
        hidable = line.hidable();
        alike = line.alike();
        if (card.hiddenBecause() != null) {
            foot.add(new Span(getTranslation("recommendation.led.hidden", card.hiddenBecause())));
        }
        if (hidable && card.isHidden()) {
            foot.add(showAgain(desk, by));
        } else if (hidable) {
            foot.add(hide(desk, by, written));
        }
        dots = line.dots() == null ? null : counting.apply(line.dots());
        if (dots != null) {
            add(dots);
        }
    }

    private Actions showAgain(ModerationDesk desk, Person by) {
        var ways =
                new Actions(new Button(getTranslation("recommendation.show-again"), click -> desk.show(by, card.id())));
        if (alike > 0) {
            ways.add(new Button(
                    getTranslation("recommendation.show-again-all", alike + 1),
                    click -> desk.showAllOfItsDevice(by, card.id())));
        }
        ways.addClassName("wm-push");
        return ways;
    }

    private Button hide(ModerationDesk desk, Person by, Runnable written) {
        var button = new Button(getTranslation("recommendation.hide"));
        button.addClassName("wm-push");
        button.addClickListener(click -> {
            button.setVisible(false);
            var hiding = new HideForm(card.name(), alike, (because, all) -> {
                if (all) {
                    desk.hideAllOfItsDevice(by, card.id(), because);
                } else {
                    desk.hide(by, card.id(), because);
                }
            });
            form = hiding;
            hiding.onDone(() -> {
                form = null;
                remove(hiding);
                button.setVisible(true);
                button.focus();
                written.run();
            });
            add(hiding);
        });
        return button;
    }

    /** Whether it is chosen, and its dots, show in place; whatever else is new is drawn anew. */
    @Override
    public boolean takes(Line line) {
        if (!line.card().equals(card)
                || (line.choosable() && !card.isHidden()) != choosable
                || line.hidable() != hidable
                || line.alike() != alike
                || (dots == null) != (line.dots() == null)) {
            return false;
        }
        choice.setValue(line.chosen());
        if (dots != null && line.dots() != null) {
            dots.show(line.dots());
        }
        return true;
    }

    /** While the moderator writes the reason, news from the group must not take the card away. */
    @Override
    public boolean isHeld() {
        return form != null;
    }

    @Override
    public void tellGone(boolean gone) {
        if (form != null) {
            form.tellGone(gone);
        }
    }
}
