package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.ui.parts.Actions;
import java.util.List;

/**
 * Where one words one's own card anew. What was typed stays until it is saved or given up. If one changed the same card on
 * another screen of one's own, its words are shown, and the next saving decides (A1).
 */
class OwnCardForm extends Div {

    private final transient CaptureDesk desk;
    private final transient Runnable done;
    private final CardFields fields;
    private transient ContributionCard seen;
    private boolean withdrawn;

    OwnCardForm(ContributionCard card, List<FieldLine> fields, CaptureDesk desk, Runnable done) {
        this.seen = card;
        this.desk = desk;
        this.done = done;
        this.fields = new CardFields(card, fields);
        addClassNames("wm-form");
        add(this.fields, actions());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        fields.begin(this);
    }

    private Actions actions() {
        var keep = new NativeButton(getTranslation("contribution.save"), click -> save());
        keep.addClassName("wm-button");
        var cancel = new NativeButton(getTranslation("ui.cancel"), click -> done.run());
        cancel.addClassNames("wm-button", "wm-button-plain");
        cancel.getElement().setAttribute("data-cancel", true);
        return new Actions(keep, cancel);
    }

    private void save() {
        try {
            desk.reword(seen.author(), seen.id(), seen.version(), fields.draft(seen.language()));
            fields.forget();
            done.run();
        } catch (Conflict elsewhere) {
            compare();
        } catch (RuleViolation broken) {
            fields.tell(broken.key(), broken.arguments());
        }
    }

    /** A moderator who hid or showed the card meanwhile touched nobody's words. */
    private void compare() {
        var now = desk.own(seen.author(), seen.id());
        if (now.isEmpty()) {
            withdrawn = true;
            fields.tell("contribution.withdrawn-elsewhere");
            return;
        }
        var before = seen;
        seen = now.get();
        if (!seen.words().equals(before.words())
                || seen.kind() != before.kind()
                || !seen.field().equals(before.field())) {
            fields.tell("contribution.changed-elsewhere", seen.words());
        } else {
            save();
        }
    }

    /**
     * Says that the card was withdrawn on another screen of one's own, or is back.
     *
     * @param gone whether it lies no longer where it lay; it may have been put together with others
     */
    void tellGone(boolean gone) {
        var now = gone && desk.own(seen.author(), seen.id()).isEmpty();
        if (now) {
            fields.say("contribution.withdrawn-elsewhere");
        } else if (withdrawn) {
            fields.sayNothing();
        }
        withdrawn = now;
    }
}
