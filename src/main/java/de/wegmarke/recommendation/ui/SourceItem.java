package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ui.CardNotes;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.Way;
import org.jspecify.annotations.Nullable;

/** One card behind a recommendation (E1); a link leads to it among all the others. */
class SourceItem extends CardFace {

    /** @param heading of the cluster in which it lay then; null if it lay singly */
    record Line(ContributionCard card, @Nullable String heading) {}

    SourceItem(Line line) {
        super("li");
        var card = line.card();
        addClassName(card.kind().css());
        var name = new Way(ContributionRoutes.card(card.id()), card.name());
        name.addClassNames("wm-pile-number", "wm-push");
        head(new KindTag(card.kind()), name);
        words(card.text(), card.language());
        var foot = foot(new Span(getTranslation("contribution.group-name", card.group(), card.groupName())));
        if (line.heading() != null) {
            foot.add(new Span(getTranslation("recommendation.from-bundle", line.heading())));
        }
        foot.add(CardNotes.of(card));
    }
}
