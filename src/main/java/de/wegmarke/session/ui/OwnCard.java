package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.ui.parts.LiveParts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A card of one's own: it can be worded anew and taken back until the group closes (C5). */
class OwnCard extends CardItem implements LiveParts.Held {

    private @Nullable OwnCardForm form;

    /** @param written is done when its form is closed: what happened to the card meanwhile can be shown now */
    OwnCard(
            CardLine line,
            @Nullable DotStrip dots,
            List<FieldLine> fields,
            CaptureDesk desk,
            ParticipantId author,
            Consumer<ContributionCard> withdrawn,
            Runnable written) {
        super(line, dots, true);
        var card = line.card();
        // The composer leads here.
        setId("card-" + card.name());
        getElement().setAttribute("tabindex", "-1");
        var edit = button("contribution.edit");
        var withdraw = button("contribution.withdraw");
        edit.addClassName("wm-push");
        var deeds = foot(edit, withdraw);
        edit.addClickListener(click -> {
            deeds.setVisible(false);
            var place = new Div();
            form = new OwnCardForm(card, fields, desk, () -> {
                form = null;
                remove(place);
                deeds.setVisible(true);
                edit.focus();
                written.run();
            });
            place.add(form);
            add(place);
        });
        withdraw.addClickListener(click -> {
            desk.withdraw(author, card.id());
            withdrawn.accept(card);
        });
    }

    /** While its author writes in it, news from the group must not take it away. */
    @Override
    public boolean isHeld() {
        return form != null;
    }

    @Override
    public void tellGone(boolean gone) {
        if (form != null) {
            form.tellGone(gone);
        }
    }

    private NativeButton button(String key) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("wm-button");
        return button;
    }
}
