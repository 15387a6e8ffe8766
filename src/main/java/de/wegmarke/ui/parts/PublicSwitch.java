package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

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

    /**
     * @param marked whether it is marked public
     * @param resultsArePublic whether the results of its conference are
     */
    public void show(boolean marked, boolean resultsArePublic) {
        Glance.show(button, String.valueOf(marked));
        button.setText(getTranslation(marked ? "ui.public.withdraw" : "ui.public.publish"));
        var key = marked ? (resultsArePublic ? "ui.public.yes" : "ui.public.waiting") : "ui.public.no";
        sentence.setText(getTranslation(key));
    }
}
