package de.wegmarke.office.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ui.CardNotes;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.Way;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One card in the coordinator's pile: it can be opened, and chosen together with others. */
class PileItem extends CardFace {

    private final ContributionCard card;
    private final Way link;
    private final Checkbox choose;

    PileItem(Line line, boolean chosen, BiConsumer<ContributionId, Boolean> onChoice) {
        super("li");
        card = line.card();
        addClassName(card.kind().css());
        choose = new Checkbox(chosen);
        choose.setAriaLabel(getTranslation("contribution.choose", card.name(), card.text()));
        choose.addClassNames("wm-pile-choose");
        choose.addValueChangeListener(changed -> onChoice.accept(card.id(), changed.getValue()));
        head(new KindTag(card.kind()), name(card.name()), choose);
        link = new Way(line.link(), card.text());
        words(new Paragraph(link), card.language());
        foot(line.uses());
    }

    private void foot(List<String> uses) {
        var foot = foot(
                new FieldPlaque(card.fieldNumber(), card.fieldTitle()),
                new Span(getTranslation("contribution.group-name", card.group(), card.groupName())));
        foot.add(new Span(
                uses.isEmpty()
                        ? getTranslation("contribution.unused")
                        : getTranslation("contribution.used-in", String.join(", ", uses))));
        foot.add(CardNotes.of(card));
    }

    void mark(Optional<ContributionId> shown) {
        link.mark(shown.filter(card.id()::equals).isPresent());
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
    record Line(ContributionCard card, List<String> uses, String link) {}
}
