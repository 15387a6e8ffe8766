package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.priority.Voices;
import de.wegmarke.ui.parts.Say;
import java.util.stream.Stream;

/** How many cards lie in a cluster, and how many people raised it (C6): the same for the group and whoever leads it. */
class ClusterVoices extends Paragraph {

    ClusterVoices() {
        addClassName("wm-hint");
    }

    /** @param cards those that the list below shows (A5) */
    void show(Voices voices, Stream<ContributionCard> cards) {
        var count = CardCount.of(cards.toList());
        Say.in(this, getTranslation("contribution.cluster-voices", count.shown(), voices.people(), count.hidden()));
    }
}
