package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.PaperCount;
import de.wegmarke.priority.Thing;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.Say;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The dots of one thing as the moderator sees them, and the field for those that were stuck on paper (C7). */
class LedDots extends Div {

    private final Div all = new Div();
    private final Span words = new Span();
    private final Span heads = new Span();
    private final Span told = new Span();
    private @Nullable Long counted;
    private final TextField paper = new TextField(getTranslation("recommendation.dots.paper"));

    /**
     * How it stands with the dots of a thing.
     *
     * @param name what the thing is called, for those who hear the screen
     * @param all how many it has; empty while that is hidden
     * @param heads how many people gave them on devices; nobody while that is hidden
     * @param paper how many were counted on paper
     * @param counting whether they are counted now
     */
    record State(Thing thing, String name, OptionalLong all, long heads, long paper, boolean counting) {}

    LedDots(State first, DotDesk desk, Person by, GroupId group) {
        addClassName("wm-led-dots");
        var dot = new Span();
        dot.addClassName("wm-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        all.addClassName("wm-dots");
        all.add(dot, words, heads);
        paper.setAriaLabel(getTranslation("recommendation.dots.paper-of", first.name()));
        paper.getElement().setAttribute("inputmode", "numeric");
        var trouble = new FieldTrouble().at("contribution.paper", paper);
        Glance.onChange(paper, (seen, typed) -> {
            try {
                trouble.attempt(() -> desk.countOnPaper(by, group, first.thing(), number(seen), number(typed)));
            } catch (Conflict other) {
                trouble.add(Notice.error(getTranslation("recommendation.dots.paper-other", typed)));
            }
        });
        told.getElement().setAttribute("role", "status");
        add(all, paper, told, trouble);
        show(first);
    }

    /** Shows the news in place; what is being typed stays. */
    void show(State now) {
        all.setVisible(now.all().isPresent());
        now.all().ifPresent(dots -> Say.in(words, getTranslation("contribution.dots", dots)));
        heads.setVisible(now.heads() > 0);
        Say.in(heads, getTranslation("contribution.dots-heads", now.heads()));
        paper.setVisible(now.counting());
        if (counted == null || now.paper() != counted) {
            counted = now.paper();
            var stored = counted == 0 ? "" : String.valueOf(counted);
            Glance.fill(paper, stored, told, getTranslation("recommendation.dots.paper-told", counted));
        }
        setVisible(now.counting() || now.all().isPresent());
    }

    private static int number(String typed) {
        try {
            var number = Words.line(typed);
            return number.isEmpty() ? 0 : Integer.parseInt(number);
        } catch (NumberFormatException notANumber) {
            throw new RuleViolation("contribution.paper-dots-wrong", PaperCount.MOST);
        }
    }
}
