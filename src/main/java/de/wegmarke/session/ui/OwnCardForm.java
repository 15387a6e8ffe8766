package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Choice;
import de.wegmarke.ui.parts.FieldError;
import de.wegmarke.ui.parts.KeptForm;
import de.wegmarke.ui.parts.WritingPlace;
import java.util.List;
import java.util.UUID;

/**
 * Where one words one's own card anew. What was typed stays until it is saved or given up. If one changed the same card on
 * another screen of one's own, its words are shown, and the next saving decides (A1).
 */
class OwnCardForm extends Div {

    private final transient CaptureDesk desk;
    private final transient Runnable done;
    private final WritingPlace text;
    private final FieldError trouble;
    private transient ContributionCard seen;
    private final KeptForm kept;
    private final Choice kinds;
    private final Choice places;
    private Kind kind;
    private FieldId field;

    OwnCardForm(ContributionCard card, List<FieldLine> fields, CaptureDesk desk, Runnable done) {
        this.seen = card;
        this.desk = desk;
        this.done = done;
        this.kind = card.kind();
        this.field = card.field();
        addClassNames("wm-form");
        var id = card.id().value().toString();
        text = new WritingPlace("text-" + id);
        text.setValue(card.text());
        trouble = new FieldError(text);
        var label = new NativeLabel(getTranslation("contribution.composer.text"));
        label.addClassName("wm-label");
        label.setFor("text-" + id);
        var writing = new Div(label, trouble, text);
        writing.addClassName("wm-field");
        kept = new KeptForm("card-" + id);
        KeptForm.mark(text);
        kinds = kinds(id);
        places = fields(id, fields);
        add(kinds, writing, places, actions());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        text.focus();
        var now = List.of(kind.name(), text.getValue(), field.value().toString());
        kept.begin(this, now, was -> giveBack(was, now));
    }

    /** What was typed before a reload or a lost session is here again; what was saved elsewhere meanwhile is said beside it. */
    private void giveBack(KeptForm.Kept was, List<String> now) {
        if (was.isChanged(0) && kinds.has(was.typed().get(0))) {
            kind = Kind.valueOf(was.typed().get(0));
            kinds.choose(kind.name());
        }
        if (was.isChanged(2) && places.has(was.typed().get(2))) {
            field = new FieldId(UUID.fromString(was.typed().get(2)));
            places.choose(field.value().toString());
        }
        if (was.isChanged(1)) {
            text.setValue(was.typed().get(1));
        }
        if (was.base().get(1).equals(now.get(1))) {
            add(new Paragraph(getTranslation("ui.form-kept")));
        } else {
            tell("contribution.changed-elsewhere", now.get(1));
        }
    }

    private Choice kinds(String id) {
        var choice = new Choice("kind-" + id, getTranslation("contribution.composer.kind"));
        for (var one : Kind.values()) {
            choice.option(one.name(), getTranslation(one.key()));
        }
        choice.choose(kind.name());
        choice.onChoice(chosen -> kind = Kind.valueOf(chosen));
        return choice.kept();
    }

    private Choice fields(String id, List<FieldLine> fields) {
        var choice = new Choice("field-" + id, getTranslation("contribution.composer.field"));
        fields.forEach(one -> choice.option(one.id().value().toString(), one.name()));
        choice.choose(field.value().toString());
        choice.onChoice(chosen -> field = new FieldId(UUID.fromString(chosen)));
        return choice.kept();
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
            var draft = new CardDraft(kind, text.getValue(), field, seen.language());
            desk.reword(seen.author(), seen.id(), seen.version(), draft);
            kept.forget();
            done.run();
        } catch (Conflict elsewhere) {
            compare();
        } catch (RuleViolation broken) {
            tell(broken.key(), broken.arguments());
        }
    }

    /** A moderator who hid or showed the card meanwhile touched nobody's words. */
    private void compare() {
        var now = desk.own(seen.author(), seen.id());
        if (now.isEmpty()) {
            tell("contribution.withdrawn-elsewhere");
            return;
        }
        var before = seen;
        seen = now.get();
        if (!seen.text().equals(before.text())
                || seen.kind() != before.kind()
                || !seen.field().equals(before.field())) {
            tell("contribution.changed-elsewhere", seen.text());
        } else {
            save();
        }
    }

    /** The card lies elsewhere now, or nowhere: withdrawn on another screen of one's own. */
    void tellGone() {
        if (desk.own(seen.author(), seen.id()).isEmpty()) {
            trouble.tell("contribution.withdrawn-elsewhere");
        } else if (trouble.isVisible()) {
            trouble.forget();
        }
    }

    private void tell(String key, Object... arguments) {
        trouble.tell(key, arguments);
        text.focus();
    }
}
