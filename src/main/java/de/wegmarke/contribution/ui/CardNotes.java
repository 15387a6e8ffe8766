package de.wegmarke.contribution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.contribution.ContributionCard;
import java.util.ArrayList;
import org.springframework.modulith.NamedInterface;

/**
 * What a list says below a card whose words alone would mislead: a scribe wrote it, it came out of a file, it came late, is hidden, was withdrawn.
 */
@NamedInterface("notes")
public final class CardNotes {

    private CardNotes() {}

    /** One word or two for each, for the foot of the card. */
    public static Component[] of(ContributionCard card) {
        var notes = new ArrayList<Component>();
        if (card.voice() != null) {
            notes.add(new Span(voice(card.voice())));
        }
        if (card.fromFile()) {
            notes.add(note("contribution.from-file"));
        }
        if (card.late()) {
            notes.add(note("contribution.arrived-late"));
        }
        if (card.isHidden()) {
            notes.add(note("contribution.is-hidden"));
        }
        if (card.withdrawn()) {
            notes.add(note("contribution.is-withdrawn"));
        }
        return notes.toArray(Component[]::new);
    }

    /** For whom a scribe wrote it (C8). */
    public static String voice(String named) {
        return named.isEmpty()
                ? I18NProvider.translate("contribution.voice-nameless")
                : I18NProvider.translate("contribution.voice-of", named);
    }

    private static Span note(String key) {
        return new Span(I18NProvider.translate(key));
    }
}
