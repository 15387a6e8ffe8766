package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** Marks something public and takes it back, and says since when the public can really read it (E4). */
public class PublicSwitch extends Div {

    private final Button button = new Button();
    private final Paragraph sentence = new Paragraph();

    public PublicSwitch(Runnable publish, Runnable withdraw) {
        addClassName("wm-public-switch");
        Glance.onTap(button, seen -> (Boolean.parseBoolean(seen) ? withdraw : publish).run());
        sentence.getElement().setAttribute("role", "status");
        add(button, sentence);
    }

    /** The same in a word, for lists. */
    public static Span tag(boolean marked, boolean resultsArePublic) {
        return new Span(I18NProvider.translate("ui.public.word." + state(marked, resultsArePublic)));
    }

    private static String state(boolean marked, boolean resultsArePublic) {
        return marked ? (resultsArePublic ? "yes" : "waiting") : "no";
    }

    /**
     * @param marked whether it is marked public
     * @param resultsArePublic whether the results of its conference are
     */
    public void show(boolean marked, boolean resultsArePublic) {
        Glance.show(button, String.valueOf(marked));
        button.setText(getTranslation(marked ? "ui.public.withdraw" : "ui.public.publish"));
        sentence.setText(getTranslation("ui.public." + state(marked, resultsArePublic)));
    }
}
