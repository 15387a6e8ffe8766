package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.Membership;
import de.wegmarke.priority.Dot;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Unseen;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The dots on one thing, and the buttons with which a participant gives one and takes it back (C7). */
class DotStrip extends Div {

    private final Span dots = new Span();
    private final NativeButton give;
    private final NativeButton takeBack;
    private transient State state;

    /**
     * How it stands with the dots of a thing.
     *
     * @param name what the thing is called, for those who hear the screen
     * @param own how many of the participant's dots are on it
     * @param left how many they can still give
     * @param all how many it has; empty while that is hidden
     * @param heads how many people gave them on devices; nobody while that is hidden
     * @param giving whether dots are given now
     * @param kept whether none is given to it, since it is the reader's own (C10); one that was given before can be taken back
     */
    record State(
            Thing thing,
            String name,
            long own,
            long left,
            OptionalLong all,
            long heads,
            boolean giving,
            boolean kept) {}

    DotStrip(State first, DotDesk desk, Membership by) {
        state = first;
        addClassNames("wm-card-foot", "wm-dot-strip");
        dots.addClassName("wm-dots");
        give = button("contribution.dot-give");
        Glance.onTap(give, seen -> desk.give(by, state.thing(), Long.parseLong(seen)));
        takeBack = button("contribution.dot-take-back");
        Glance.onTap(takeBack, seen -> {
            if (seen.equals("1")) {
                // Nothing is left to take back: the button is about to go, and the keyboard with it.
                give.focus();
            }
            desk.takeBack(by, state.thing(), Long.parseLong(seen));
        });
        var buttons = new Div(takeBack, give);
        buttons.addClassNames("wm-actions", "wm-push");
        add(dots, buttons);
        show(first);
    }

    /** Shows the news in place, so that the keyboard stays on its button. */
    void show(State now) {
        state = now;
        dots.removeAll();
        LongStream.range(0, now.all().isPresent() ? 1 : now.own()).forEach(one -> dots.add(dot()));
        words(now).forEach(sentence -> dots.add(new Span(sentence)));
        Glance.count(give, String.valueOf(now.own()));
        Glance.count(takeBack, String.valueOf(now.own()));
        give.setVisible(now.giving() && !now.kept());
        takeBack.setVisible(now.giving() && now.own() > 0);
        // Not disabled: whoever presses it all the same is told why it does nothing.
        give.getElement()
                .setAttribute("aria-disabled", String.valueOf(now.left() == 0 || now.own() >= Dot.MOST_ON_ONE));
        setVisible(now.giving() && !now.kept() || dots.getComponentCount() > 0);
    }

    private List<String> words(State now) {
        var own =
                now.own() == 0 ? Stream.<String>empty() : Stream.of(getTranslation("contribution.dots-own", now.own()));
        var all = now.all().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(getTranslation("contribution.dots", now.all().getAsLong()));
        var heads = now.heads() == 0
                ? Stream.<String>empty()
                : Stream.of(getTranslation("contribution.dots-heads", now.heads()));
        return Stream.of(all, heads, own).flatMap(words -> words).toList();
    }

    private NativeButton button(String key) {
        var button = new NativeButton();
        button.addClassNames("wm-button", "wm-button-dot");
        // A second dot may follow at once (screen.ts): a tap says which dot it means, so that none is given twice.
        button.getElement().setAttribute("data-again", true);
        button.add(new Span(getTranslation(key)), new Unseen(" " + state.name()));
        return button;
    }

    private static Span dot() {
        var dot = new Span();
        dot.addClassName("wm-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }
}
