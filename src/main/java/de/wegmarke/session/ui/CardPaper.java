package de.wegmarke.session.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import de.wegmarke.contribution.Aspect;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.ui.parts.CountedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A card of the group that one only reads: on the server one element with one attribute, whatever it shows, since hundreds of them
 * lie on hundreds of phones. The browser draws it (paper.ts).
 */
@Tag("li")
@JsModule("./paper.ts")
class CardPaper extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is written of a card is the same on every phone of the group. */
    private static final Cache<ContributionCard, String> WRITTEN =
            Caffeine.newBuilder().weakKeys().build();

    CardPaper(CardLine line, boolean own) {
        write(this, line.card(), own);
    }

    /** Has the browser draw the card in that place. @param own whether it is the reader's own */
    static void write(Component place, ContributionCard card, boolean own) {
        var words = own || card.isHidden()
                ? written(place, card, own)
                : WRITTEN.get(card, one -> written(place, one, false));
        place.getElement().setAttribute("data-paper", words);
    }

    /** For a list with such cards: what all of them share, said once. */
    static void prepare(Component list, List<FieldLine> fields) {
        var words = new LinkedHashMap<String, String>();
        for (var kind : Kind.values()) {
            words.put(kind.sign(), list.getTranslation(kind.key()));
        }
        fields.forEach(field -> words.put(String.valueOf(field.number()), field.title()));
        for (var aspect : Aspect.values()) {
            words.put(aspect.name(), list.getTranslation(aspect.key()));
        }
        words.putAll(CountedWords.of(list, UI.getCurrent().getLocale(), "fresh", "session.fresh"));
        words.put("translated", list.getTranslation("contribution.translation-by"));
        words.put("own", list.getTranslation("contribution.own"));
        words.put("voice-of", list.getTranslation("contribution.voice-of"));
        words.put("voice-nameless", list.getTranslation("contribution.voice-nameless"));
        words.put("late", list.getTranslation("contribution.late"));
        list.getElement().setAttribute("data-words", JSON.writeValueAsString(words));
    }

    private static String written(Component place, ContributionCard card, boolean own) {
        var words = new ArrayList<Object>(
                List.of(card.name(), card.kind().sign(), card.fieldNumber(), card.language(), card.text()));
        var more = new LinkedHashMap<String, Object>();
        if (own) {
            more.put("own", true);
        }
        if (card.late()) {
            more.put("late", true);
        }
        if (card.voice() != null) {
            more.put("voice", card.voice());
        }
        if (card.hiddenBecause() != null) {
            more.put("hidden", place.getTranslation("contribution.hidden", card.hiddenBecause()));
        }
        if (!card.details().words().isEmpty()) {
            more.put("details", card.details().words());
        }
        if (!card.translations().said().isEmpty()) {
            var translated = new LinkedHashMap<String, String>();
            card.translations().said().forEach((language, said) -> translated.put(language, said.text()));
            more.put("translated", translated);
        }
        if (!more.isEmpty()) {
            words.add(Map.copyOf(more));
        }
        return JSON.writeValueAsString(words);
    }
}
