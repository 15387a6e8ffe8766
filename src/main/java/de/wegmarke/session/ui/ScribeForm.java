package de.wegmarke.session.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Voice;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Form;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.Unseen;
import java.util.List;

/**
 * A card that somebody else says: who speaks, what kind of thought, the words. Voice, kind and field stay for the next card; with the
 * keyboard alone one goes from field to field, and sends with Ctrl and Enter.
 */
class ScribeForm extends Form<Long> {

    private final TextField voice = at("contribution.voice", new TextField(getTranslation("session.scribe.voice")));
    private final RadioButtonGroup<Kind> kind =
            at("contribution.kind", new RadioButtonGroup<>(getTranslation("session.scribe.kind")));
    private final TextArea text = at("contribution.text", new TextArea(getTranslation("session.scribe.text")));
    private final Select<FieldLine> field = at("contribution.field", new Select<>());
    private final Div known = new Div();
    private final transient Sending sending;
    private final NativeButton send = button("contribution.composer.send", this::send);
    private final Unseen sent = new Unseen("");
    private List<String> voices = List.of();
    private ParticipantId nameless = ParticipantId.next();
    private ContributionId card = ContributionId.next();
    private boolean justSent;

    /** Hands a card in, or says which rule is broken. */
    interface Sending {

        void send(ContributionId id, Voice voice, CardDraft draft);
    }

    ScribeForm(GroupPage group, List<FieldLine> fields, Sending sending) {
        super(group.id().value());
        this.sending = sending;
        voice.setHelperText(getTranslation("session.scribe.voice-hint"));
        known.addClassName("wm-voices");
        kind.setItems(Kind.values());
        kind.setRenderer(new ComponentRenderer<>(KindTag::new));
        kind.addClassName("wm-kind-pick");
        field.setLabel(getTranslation("contribution.composer.field"));
        field.setItems(fields);
        field.setItemLabelGenerator(FieldLine::name);
        fields.stream()
                .filter(one -> one.id().equals(group.fields().getFirst()))
                .forEach(field::setValue);
        // Another name, or none any more: of those without a name somebody else speaks.
        voice.addValueChangeListener(another -> nameless = ParticipantId.next());
        sent.getElement().setAttribute("role", "status");
        send.addClassName("wm-button-way");
        add(voice, known, kind, text, field, sent, new Actions(send, button("session.scribe.next", this::nextVoice)));
        // Tells first what was typed last; a key that is held down sends once.
        getElement().addEventListener("keydown", pressed -> send()).setFilter("""
            event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat
                && (event.target.closest('vaadin-text-area, vaadin-text-field')?.dispatchEvent(new Event('change')), true)""");
    }

    /** Those who have spoken are one key away. @param open whether new cards are written now; what was begun stays */
    void show(List<String> voices, boolean open) {
        send.setEnabled(open);
        if (voices.equals(this.voices)) {
            return;
        }
        this.voices = voices;
        known.removeAll();
        voices.forEach(named -> {
            var again = new NativeButton(named, pressed -> speaksAgain(named));
            again.addClassName("wm-button");
            again.setAriaLabel(getTranslation("session.scribe.again", named));
            known.add(again);
        });
        known.setVisible(!voices.isEmpty());
    }

    private void speaksAgain(String named) {
        voice.setValue(named);
        text.focus();
    }

    private NativeButton button(String key, Runnable press) {
        var button = new NativeButton(getTranslation(key), pressed -> press.run());
        button.addClassName("wm-button");
        return button;
    }

    private void send() {
        if (justSent && Words.areNone(text.getValue())) {
            // The second tap of two: nothing is missing.
            justSent = false;
            text.focus();
            return;
        }
        if (send.isEnabled() && save(this::handIn)) {
            card = ContributionId.next();
            sent.setText(getTranslation("session.scribe.sent", text.getValue()));
            text.clear();
            text.focus();
            justSent = true;
        }
    }

    private void handIn() {
        var named = voice.getValue();
        var speaking = Words.line(named).isEmpty() ? new Voice(nameless, "") : Voice.next(named);
        var chosen = field.getOptionalValue().map(FieldLine::id).orElse(null);
        var said = kind.getOptionalValue().orElseThrow(() -> new RuleViolation("contribution.kind-missing"));
        sending.send(
                card,
                speaking,
                new CardDraft(said, text.getValue(), chosen, getLocale().getLanguage()));
    }

    /** Somebody else speaks: also of two without a name each is a voice. */
    private void nextVoice() {
        nameless = ParticipantId.next();
        voice.clear();
        voice.focus();
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(voice, kind, text, field);
    }
}
