package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ui.CardNotes;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.Way;

/** One card behind a recommendation (E1); a link leads to it among all the others. */
class SourceItem extends CardFace {

    SourceItem(ContributionCard card) {
        super("li");
        addClassName(card.kind().css());
        var name = new Way(ContributionRoutes.card(card.id()), card.name());
        name.addClassNames("wm-pile-number", "wm-push");
        head(new KindTag(card.kind()), name);
        words(card.text(), card.language());
        foot(new Span(getTranslation("contribution.group-name", card.group(), card.groupName())))
                .add(CardNotes.of(card));
    }
}
