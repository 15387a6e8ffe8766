package de.wegmarke.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A screen in place of the one that could not be shown: what is, and where to go from here. */
class ErrorScreen extends Main implements Titled {

    private final H1 heading = new H1();
    private final Paragraph sentence = new Paragraph();

    ErrorScreen() {
        addClassNames("wm-page", "wm-error-page");
        var home = new Anchor("../", getTranslation("ui.home"));
        home.setRouterIgnore(true);
        home.addClassName("wm-link");
        add(heading, sentence, new Paragraph(home));
    }

    /** Shows heading and sentence, both translated already. */
    void tell(String title, String what) {
        heading.setText(title);
        sentence.setText(what);
    }

    @Override
    public String title() {
        return heading.getText();
    }
}
