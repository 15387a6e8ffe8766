package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.likeness.Alike;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Cancel;
import java.util.List;
import java.util.function.Consumer;

/** Cards that say what the chosen ones say, to be chosen with them: each with the words that are alike. */
class AlikePick extends Div {

    AlikePick(List<Alike<ContributionCard>> alike, Consumer<ContributionId> take, Runnable close) {
        addClassName("wm-stack");
        if (alike.isEmpty()) {
            add(new Paragraph(getTranslation("session.alike.none")));
        }
        var list = new Div();
        list.addClassNames("wm-stack", "wm-cluster-pick");
        alike.stream().map(one -> button(one, take)).forEach(list::add);
        add(list, new Actions(new Cancel(close)));
    }

    private Button button(Alike<ContributionCard> alike, Consumer<ContributionId> take) {
        var card = alike.thing();
        return new Button(
                getTranslation("session.alike.take", card.name(), card.text(), String.join(", ", alike.because())),
                press -> take.accept(card.id()));
    }
}
