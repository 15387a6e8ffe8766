package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;

/** Marks something public and takes it back, and says since when the public can really read it (E4). */
public class PublicSwitch extends Div {

    private final Button button = new Button();
    private final Paragraph sentence = new Paragraph();

    /** @param publish is given what the person saw (P8) */
    public PublicSwitch(Consumer<String> publish, Runnable withdraw) {
        addClassName("wm-public-switch");
        Glance.onTap(button, seen -> {
            if (seen.isEmpty()) {
                withdraw.run();
            } else {
                publish.accept(seen);
            }
        });
        sentence.getElement().setAttribute("role", "status");
        add(button, sentence);
    }

    /**
     * The same in a word, for lists.
     *
     * @param changed whether it is marked, but says something else by now (P8)
     */
    public static Span tag(boolean marked, boolean resultsArePublic, boolean changed) {
        var word = I18NProvider.translate("ui.public.word." + state(marked, resultsArePublic));
        return new Span(changed ? I18NProvider.translate("ui.public.word.changed", word) : word);
    }

    private static String state(boolean marked, boolean resultsArePublic) {
        return marked ? (resultsArePublic ? "yes" : "waiting") : "no";
    }

    /**
     * @param marked whether it is marked public
     * @param resultsArePublic whether the results of its conference are
     * @param words the seal of the words that would be published
     */
    public void show(boolean marked, boolean resultsArePublic, String words) {
        Glance.show(button, marked ? "" : words);
        Say.in(button, getTranslation(marked ? "ui.public.withdraw" : "ui.public.publish"));
        Say.in(sentence, getTranslation("ui.public." + state(marked, resultsArePublic)));
    }
}
