package de.wegmarke.session.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.Aspect;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.session.web.ShellRoutes;
import de.wegmarke.ui.parts.CountedWords;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Where a card is written. It lives in the browser: it keeps every keystroke on the device, has an outbox, and sends to
 * the capture endpoint by itself, whatever becomes of the session, the server or the Wi-Fi.
 */
@Tag("wm-composer")
@JsModule("./composer.ts")
class Composer extends Component {

    /** The element's words. They are asked for without arguments: the element fills the places {0}, {1} itself. */
    private static final List<String> TEXTS = List.of(
            "change",
            "closed",
            "counter",
            "discard",
            "discard-not",
            "discard-really",
            "draft-kept",
            "field",
            "field-chosen",
            "hint",
            "kind",
            "kind-missing",
            "loose",
            "more",
            "more-too-long",
            "see",
            "send",
            "sent",
            "text",
            "text-empty",
            "text-too-long",
            "title",
            "unsent-then",
            "waiting");

    /** In milliseconds. */
    private static final int TOGETHER = 500;

    private static final String DETAIL = "event.detail";

    Composer(GroupPage group, List<FieldLine> fields) {
        getElement().setProperty("group", group.id().value().toString());
        getElement().setProperty("field", group.fields().getFirst().value().toString());
        // What somebody writes is in the language, not in the easy words in which they read.
        getElement().setProperty("language", getLocale().getLanguage());
        getElement().setPropertyList("fields", fields.stream().map(Choice::of).toList());
        getElement().setPropertyMap("texts", texts());
        getElement().setPropertyMap("aspects", aspects());
    }

    /**
     * Runs when cards of this device have arrived, by a request of its own, whatever the push does; once for several together.
     *
     * @param look is given the id of the latest, as the device says it
     */
    void whenArrived(Consumer<String> look) {
        getElement()
                .addEventListener(
                        "wm-acknowledged",
                        arrived ->
                                look.accept(arrived.getEventData().path(DETAIL).asString("")))
                .addEventData(DETAIL)
                .throttle(TOGETHER);
    }

    /**
     * Runs after a pause in writing, with what stands there then; with nothing once it was sent or taken back.
     *
     * @param look is given too few words to say anything as none
     */
    void whenPaused(Consumer<String> look) {
        getElement()
                .addEventListener(
                        "wm-paused",
                        paused -> look.accept(paused.getEventData().path(DETAIL).asString("")))
                .addEventData(DETAIL);
    }

    /**
     * Tells what the card that arrived last is called, and leads to where it lies.
     *
     * @param lying those of the group
     * @param id of the card, as the device says it
     */
    void sent(List<ContributionCard> lying, String id) {
        lying.stream()
                .filter(card -> card.id().value().toString().equals(id))
                .forEach(card -> getElement().setProperty("sent", card.name()));
    }

    /**
     * Lets it stand on this device without the program, too, when there is no network or no server (offline.ts).
     *
     * @param group what it is called
     * @param question what its cards are about
     * @param until when nobody can join any more: then it stands there no longer
     */
    void standAlone(String group, String question, Instant until) {
        var page = new TreeMap<>(Map.of(
                "name",
                group,
                "question",
                question,
                "until",
                String.valueOf(until.toEpochMilli()),
                "worker",
                ShellRoutes.WORKER,
                "manifest",
                ShellRoutes.MANIFEST));
        for (var text : List.of("title", "then", "wait", "back", "to-group")) {
            page.put(text, getTranslation("contribution.offline." + text));
        }
        getElement().setPropertyMap("page", page);
    }

    /** Whether new cards may be written now; what waits in the outbox is sent in any case. */
    void open(boolean open) {
        getElement().setProperty("open", open);
    }

    /** What more can be said on a card of each kind. */
    private static Map<String, List<String>> aspects() {
        return Arrays.stream(Kind.values())
                .collect(toMap(
                        Kind::name,
                        kind -> Aspect.of(kind).stream().map(Aspect::name).toList()));
    }

    /** What is said in other words than to somebody who writes for themselves, by the same keys. */
    protected Map<String, String> otherTexts() {
        return Map.of();
    }

    private Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        for (var text : TEXTS) {
            texts.put(text, getTranslation("contribution.composer." + text));
        }
        texts.putAll(CountedWords.of(this, getLocale(), "unsent", "contribution.composer.unsent"));
        for (var kind : Kind.values()) {
            texts.put(kind.name(), getTranslation(kind.key()));
        }
        for (var aspect : Aspect.values()) {
            texts.put(aspect.name(), getTranslation(aspect.key()));
        }
        texts.putAll(otherTexts());
        return texts;
    }

    /** A field of action as the element wants it. */
    record Choice(String id, int number, String title) {

        static Choice of(FieldLine field) {
            return new Choice(field.id().value().toString(), field.number(), field.title());
        }
    }
}
