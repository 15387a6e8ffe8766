package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.ui.parts.Choice;
import de.wegmarke.ui.parts.FieldError;
import de.wegmarke.ui.parts.KeptForm;
import de.wegmarke.ui.parts.WritingPlace;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be worded anew on a card: its kind, its text, its field of action. It outlives a reload and a lost session (A4). */
class CardFields extends Div {

    /** Behind kind, text and field. */
    private static final int FIRST_ASPECT = 3;

    private final Choice kinds;
    private final WritingPlace text;
    private final FieldError trouble;
    private final AspectFields more;
    private final Choice places;
    private final KeptForm kept;
    private Kind kind;
    private FieldId field;

    CardFields(ContributionCard card, List<FieldLine> fields) {
        var id = card.id().value().toString();
        kind = card.kind();
        field = card.field();
        kept = new KeptForm("card-" + id);
        kinds = kinds(id);
        text = new WritingPlace("text-" + id);
        text.setValue(card.text());
        KeptForm.mark(text, 1);
        trouble = new FieldError(text);
        places = places(id, fields);
        more = new AspectFields(id, card.details(), FIRST_ASPECT);
        more.show(kind);
        addClassName("wm-card-fields");
        add(kinds, writing(), more, places);
    }

    private Choice kinds(String id) {
        var choice = new Choice("kind-" + id, getTranslation("contribution.composer.kind"));
        for (var one : Kind.values()) {
            choice.option(one.name(), getTranslation(one.key()));
        }
        choice.choose(kind.name());
        choice.onChoice(chosen -> choose(Kind.valueOf(chosen)));
        return choice.kept(0);
    }

    private Div writing() {
        var label = new NativeLabel(getTranslation("contribution.composer.text"));
        label.addClassName("wm-label");
        label.setFor(text);
        var writing = new Div(label, trouble, text);
        writing.addClassName("wm-field");
        return writing;
    }

    private Choice places(String id, List<FieldLine> fields) {
        var choice = new Choice("field-" + id, getTranslation("contribution.composer.field"));
        fields.forEach(one -> choice.option(one.id().value().toString(), one.name()));
        choice.choose(field.value().toString());
        choice.onChoice(chosen -> field = new FieldId(UUID.fromString(chosen)));
        return choice.kept(2);
    }

    private void choose(Kind chosen) {
        kind = chosen;
        more.show(chosen);
    }

    /** Brings the keyboard here, and gives back what was typed before. @param form around the fields and their buttons */
    void begin(Div form) {
        text.focus();
        var now = Stream.concat(
                        Stream.of(kind.name(), text.getValue(), field.value().toString()), more.typed().stream())
                .toList();
        kept.begin(form, now, was -> giveBack(was, now));
    }

    /** What somebody saved elsewhere meanwhile is said beside what comes back. */
    private void giveBack(KeptForm.Kept was, List<String> now) {
        if (was.isChanged(0) && kinds.has(was.typed().get(0))) {
            choose(Kind.valueOf(was.typed().get(0)));
            kinds.choose(kind.name());
        }
        if (was.isChanged(1)) {
            text.setValue(was.typed().get(1));
        }
        if (was.isChanged(2) && places.has(was.typed().get(2))) {
            field = new FieldId(UUID.fromString(was.typed().get(2)));
            places.choose(field.value().toString());
        }
        for (var one = FIRST_ASPECT; one < now.size(); one++) {
            if (was.isChanged(one)) {
                more.giveBack(one - FIRST_ASPECT, was.typed().get(one));
            }
        }
        if (words(was.base()).equals(words(now))) {
            add(new Paragraph(getTranslation("ui.form-kept")));
        } else {
            tell("contribution.changed-elsewhere", String.join("\n", words(now)));
        }
    }

    /** What is written of all that is kept: the text, and what more is said. */
    private static List<String> words(List<String> kept) {
        return Stream.concat(Stream.of(kept.get(1)), kept.stream().skip(FIRST_ASPECT))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    CardDraft draft(String language) {
        return new CardDraft(kind, text.getValue(), more.details(), field, language);
    }

    /** It is saved. */
    void forget() {
        kept.forget();
    }

    /** Says what is wrong, and brings the keyboard there. */
    void tell(String key, Object... arguments) {
        if (!more.tell(key, arguments)) {
            say(key, arguments);
            text.focus();
        }
    }

    /** Says something while somebody writes. */
    void say(String key, Object... arguments) {
        trouble.tell(key, arguments);
    }

    /** What was said does not hold any more. */
    void sayNothing() {
        trouble.forget();
    }
}
