package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.likeness.Alike;
import java.util.List;
import java.util.function.Consumer;

/** Cards that say what the chosen ones say, to be chosen with them: each with the words that are alike. */
class AlikePick extends Div {

    AlikePick(List<Alike<ContributionCard>> alike, Consumer<ContributionId> take, Runnable close) {
        if (alike.isEmpty()) {
            add(new Paragraph(getTranslation("session.alike.none")));
        }
        add(new Pick(alike, this::words, one -> take.accept(one.thing().id()), close));
    }

    private String words(Alike<ContributionCard> alike) {
        var card = alike.thing();
        return getTranslation("session.alike.take", card.name(), card.text(), String.join(", ", alike.because()));
    }
}
