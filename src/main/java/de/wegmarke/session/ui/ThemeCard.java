package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.LiveParts;
import java.util.List;
import java.util.function.BiConsumer;

/** One card at the theme desk: the whole of it is the switch by which it is chosen. */
class ThemeCard extends CardFace implements LiveParts.Renewed<ThemeCard.Line> {

    private final transient Line first;
    private final CardSwitch choice;

    /** @param themes the headings of those that it is part of */
    record Line(ContributionCard card, List<String> themes, boolean chosen) {}

    ThemeCard(Line line, BiConsumer<ContributionId, Boolean> choose) {
        super("li");
        first = line;
        var card = line.card();
        addClassName(card.kind().css());
        choice = new CardSwitch(line.chosen());
        choice.setAriaLabel(getTranslation("contribution.choose", card.name(), card.text()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(card.id(), change.getValue());
            }
        });
        head(new KindTag(card.kind()), choice.labelled(card.name()));
        words(card.text(), card.language());
        var foot = foot(
                new FieldPlaque(card.fieldNumber(), card.fieldTitle()),
                new Span(getTranslation("contribution.group-name", card.group(), card.groupName())));
        line.themes().forEach(theme -> foot.add(new Span(getTranslation("session.themes.in", theme))));
    }

    /** Whether it is chosen shows in place; whatever else is new is drawn anew. */
    @Override
    public boolean takes(Line line) {
        if (!line.card().equals(first.card()) || !line.themes().equals(first.themes())) {
            return false;
        }
        choice.setValue(line.chosen());
        return true;
    }
}
