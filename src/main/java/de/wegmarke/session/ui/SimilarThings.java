package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.likeness.Alike;
import de.wegmarke.priority.Board;
import de.wegmarke.recommendation.Precedent;
import de.wegmarke.session.Said;
import de.wegmarke.session.SaidAlready;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What was said already of what somebody writes: below the composer, without hindering. It is there after a pause in writing, and gone
 * with the card.
 */
class SimilarThings extends Div {

    /** Words of one language in a sentence of another keep their direction. */
    private static final String ISOLATED = "\u2068%s\u2069";

    private final Paragraph heading = new Paragraph();
    private final LiveList<Alike<Said>> list = new LiveList<>(Alike::thing, SimilarThings::face);

    private final transient SaidAlready said;
    private final transient Supplier<Board> now;

    private final transient ParticipantId reader;
    private transient List<Alike<Said>> found = List.of();

    /** @param now reads the board */
    SimilarThings(SaidAlready said, ParticipantId reader, Supplier<Board> now) {
        this.said = said;
        this.reader = reader;
        this.now = now;
        addClassName("wm-similar");
        heading.getElement().setAttribute("role", "status");
        add(heading, list);
        list.setVisible(false);
    }

    /** Shows what is like that, the likest first; nothing for no words. */
    void look(String words) {
        found = words.isEmpty()
                ? List.of()
                : said.before(now.get(), reader, words, getLocale().getLanguage());
        draw();
    }

    /** What is hidden, taken back or worded anew meanwhile leaves, and all of it once nothing is written. */
    void show(Board board) {
        var readable = Set.copyOf(board.isCovered() ? List.of() : board.visibleTo(reader));
        found = board.allows(GroupDeed.WRITE)
                ? found.stream()
                        .filter(alike -> !(alike.thing() instanceof Said.OnCard(var card)) || readable.contains(card))
                        .toList()
                : List.of();
        draw();
    }

    private void draw() {
        Say.in(heading, found.isEmpty() ? "" : getTranslation("session.similar.found", found.size()));
        list.show(found);
        list.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            getElement().removeAttribute("role").removeAttribute("aria-label");
        } else {
            getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("session.similar"));
        }
    }

    private static ListItem face(Alike<Said> alike) {
        var item = new ListItem();
        switch (alike.thing()) {
            case Said.OnCard on -> item.add(onCard(on.card()));
            case Said.Before before -> item.add(before(item, before.precedent()));
        }
        var because = new Span(
                item.getTranslation("session.similar.because", ISOLATED.formatted(String.join(", ", alike.because()))));
        because.addClassName("wm-hint");
        item.add(because);
        return item;
    }

    private static Component[] onCard(ContributionCard card) {
        return new Component[] {
            head(new KindTag(card.kind()), new Span(card.name())), words(card.text(), card.language())
        };
    }

    private static Component[] before(ListItem item, Precedent precedent) {
        var address = new Anchor(
                precedent.path(), item.getTranslation("session.similar." + precedent.kind(), precedent.number()));
        address.setTarget(AnchorTarget.BLANK);
        var head = head(address);
        if (!precedent.standing().isEmpty()) {
            head.add(new Span(item.getTranslation(precedent.standing())));
        }
        return new Component[] {head, words(precedent.title(), precedent.language())};
    }

    private static Div head(Component... parts) {
        var head = new Div(parts);
        head.addClassName("wm-similar-head");
        return head;
    }

    private static Paragraph words(String text, String language) {
        var words = new Paragraph(text);
        words.getElement().setAttribute("dir", "auto").setAttribute("lang", language);
        return words;
    }
}
