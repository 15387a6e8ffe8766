package de.wegmarke.session.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.shared.Folding;
import de.wegmarke.shared.Words;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.function.Predicate;

/** Finds cards among many: those of a certain sort, and those with certain words. While few lie there, nobody needs it. */
class CardFinder extends Div {

    private static final int FEW = 7;

    /** The same cards lie on every phone of the group. */
    private static final Cache<ContributionCard, String> FOLDED =
            Caffeine.newBuilder().weakKeys().build();

    private final transient Predicate<ContributionCard> sort;
    private final NativeButton only = new NativeButton();
    private final Input words = new Input();
    private final Paragraph found = new Paragraph();
    private boolean pressed;

    /**
     * @param sortOnly the words on the button that leaves only that sort
     * @param changed is to show the cards again
     */
    CardFinder(String sortOnly, Predicate<ContributionCard> sort, Runnable changed) {
        this.sort = sort;
        addClassName("wm-card-finder");
        only.setText(sortOnly);
        only.addClassName("wm-button");
        only.getElement().setAttribute("aria-pressed", "false");
        only.addClickListener(tap -> {
            pressed = !pressed;
            only.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            changed.run();
        });
        words.setType("search");
        words.setId("find-cards");
        words.addClassName("wm-input");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> changed.run());
        var label = new NativeLabel(getTranslation("contribution.find"));
        label.setFor(words);
        label.addClassName("wm-label");
        var field = new Div(label, words);
        field.addClassName("wm-field");
        found.getElement().setAttribute("role", "status");
        found.addClassName("wm-hint");
        add(field, only, found);
    }

    /** Those that are looked for, in their order; all while nothing is. */
    List<ContributionCard> among(List<ContributionCard> cards) {
        setVisible(cards.size() > FEW || isLooking());
        if (!isLooking()) {
            Say.in(found, "");
            return cards;
        }
        var typed = Words.lookedFor(words.getValue());
        var fitting = cards.stream()
                .filter(card -> !pressed || sort.test(card))
                .filter(card -> typed.isEmpty() || Folding.holds(folded(card), typed))
                .toList();
        Say.in(found, getTranslation("contribution.found", fitting.size(), cards.size()));
        return fitting;
    }

    boolean isLooking() {
        return pressed || !Words.areNone(words.getValue());
    }

    private static String folded(ContributionCard card) {
        return FOLDED.get(card, one -> Folding.of(one.name() + " " + one.words()));
    }
}
