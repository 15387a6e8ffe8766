package de.wegmarke.office.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.Way;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One card in the coordinator's pile: it can be opened, and chosen together with others. */
class PileItem extends HtmlContainer {

    private final ContributionCard card;
    private final Way link;
    private final Checkbox choose;

    PileItem(Row row, boolean chosen, BiConsumer<ContributionId, Boolean> onChoice) {
        super("li");
        card = row.card();
        addClassNames("wm-card", card.kind().css());
        choose = new Checkbox(chosen);
        choose.setAriaLabel(getTranslation("contribution.choose", card.name(), card.text()));
        choose.addClassNames("wm-pile-choose");
        choose.addValueChangeListener(changed -> onChoice.accept(card.id(), changed.getValue()));
        var name = new Span(card.name());
        name.addClassNames("wm-pile-number", "wm-push");
        var head = new Div(
                new KindTag(
                        card.kind().css(),
                        card.kind().sign(),
                        getTranslation(card.kind().key())),
                name,
                choose);
        head.addClassName("wm-card-head");
        link = new Way(row.link(), card.text());
        link.getElement().setAttribute("dir", "auto").setAttribute("lang", card.language());
        var text = new Paragraph(link);
        text.addClassName("wm-card-text");
        add(head, text, foot(row.uses()));
    }

    private Div foot(List<String> uses) {
        var foot = new Div(new FieldPlaque(card.fieldNumber()), new Span(card.groupName()));
        foot.addClassName("wm-card-foot");
        foot.add(new Span(
                uses.isEmpty()
                        ? getTranslation("contribution.unused")
                        : getTranslation("contribution.used-in", String.join(", ", uses))));
        if (card.late()) {
            foot.add(new Span(getTranslation("contribution.arrived-late")));
        }
        if (card.isHidden()) {
            foot.add(new Span(getTranslation("contribution.is-hidden")));
        }
        return foot;
    }

    void mark(Optional<ContributionId> shown) {
        if (shown.filter(card.id()::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    void unchoose() {
        choose.setValue(false);
    }

    /**
     * A card as it looks in the pile.
     *
     * @param uses numbers of the recommendations it is behind
     * @param link the address that shows it whole
     */
    record Row(ContributionCard card, List<String> uses, String link) {}
}
