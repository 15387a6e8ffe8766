package de.wegmarke.session.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Voice;
import de.wegmarke.contribution.Aspect;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Details;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * Where a scribe writes what others say (C8): who speaks, what kind of thought, the words. It keeps every keystroke on the device, and
 * hands each card in until it is answered; what goes on on another device is taken along as it stands.
 */
@Tag("wm-scribe-composer")
@JsModule("./scribe.ts")
class ScribeComposer extends Composer {

    private static final String SAID = "wm-said";
    private static final String UNFINISHED = "wm-unfinished";
    private static final List<String> PARTS =
            List.of("id", "kind", "text", "details", "field", "language", "voice", "named");

    /** Hands a card in, or says which rule is broken. */
    interface Sending {

        void send(ContributionId id, Voice voice, CardDraft draft);
    }

    ScribeComposer(GroupPage group, List<FieldLine> fields, Sending sending) {
        super(group, fields);
        var said = getElement().addEventListener(SAID, told -> take(told.getEventData(), sending));
        PARTS.forEach(part -> said.addEventData("event.detail." + part));
    }

    @Override
    protected Map<String, String> otherTexts() {
        var texts = new TreeMap<String, String>();
        for (var text : List.of("voice", "voice-hint", "again", "next-voice", "kind", "text", "hint")) {
            texts.put(text, getTranslation("session.scribe." + text));
        }
        return texts;
    }

    /** Those who have spoken are one key away. */
    void known(List<String> voices) {
        getElement().setPropertyList("known", voices);
    }

    private void take(JsonNode card, Sending sending) {
        var id = part(card, "id");
        try {
            sending.send(new ContributionId(UUID.fromString(id)), voice(card), draft(card));
            getElement().callJsFunction("answered", id, "", false);
        } catch (RuleViolation broken) {
            getElement()
                    .callJsFunction(
                            "answered", id, getTranslation(broken.key(), broken.arguments()), broken instanceof NotNow);
        }
    }

    private static String part(JsonNode card, String name) {
        return card.path("event.detail." + name).asString("");
    }

    private static Voice voice(JsonNode card) {
        return new Voice(new ParticipantId(UUID.fromString(part(card, "voice"))), part(card, "named"));
    }

    private static CardDraft draft(JsonNode card) {
        var field = part(card, "field");
        return new CardDraft(
                Kind.valueOf(part(card, "kind")),
                part(card, "text"),
                details(card.path("event.detail.details")),
                field.isEmpty() ? null : new FieldId(UUID.fromString(field)),
                part(card, "language"));
    }

    private static Details details(JsonNode more) {
        var said = new EnumMap<Aspect, String>(Aspect.class);
        more.properties()
                .forEach(part ->
                        said.put(Aspect.valueOf(part.getKey()), part.getValue().asString("")));
        return new Details(said);
    }

    /** @param tell is given the words that stand there, and all that would have to be taken along; both empty for nothing */
    void whenUnfinished(BiConsumer<String, String> tell) {
        getElement()
                .addEventListener(
                        UNFINISHED,
                        told -> tell.accept(part(told.getEventData(), "text"), part(told.getEventData(), "words")))
                .addEventData("event.detail.text")
                .addEventData("event.detail.words");
    }

    /** Goes on here with what was begun elsewhere. */
    void goOnWith(String words) {
        getElement().callJsFunction("take", words);
    }

    /** What is gone on with elsewhere leaves here. */
    void handOver(String words) {
        getElement().callJsFunction("give", words);
    }
}
