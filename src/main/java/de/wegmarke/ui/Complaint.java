package de.wegmarke.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.ui.parts.Sign;
import de.wegmarke.ui.parts.Unseen;

/**
 * Says that something did not work: read aloud at once, there until it is closed, at the edge of the screen. What the
 * person typed stays where it is. A screen has one; the next thing to say takes the place of the last.
 */
@JsModule("./screen.ts")
class Complaint extends Div {

    private final Span words = new Span();

    private Complaint() {
        addClassNames("wm-notice", "wm-notice-error", "wm-complaint");
        getElement().setAttribute("role", "alert").setAttribute("popover", "manual");
        var close = new NativeButton();
        close.addClassNames("wm-button", "wm-button-plain", "wm-button-icon");
        close.add(Sign.icon("close"), new Unseen(getTranslation("ui.close")));
        add(Sign.icon("alert"), words, close);
    }

    /** Says the sentence on the screen. */
    static void say(UI ui, String sentence) {
        var complaint = ComponentUtil.getData(ui, Complaint.class);
        if (complaint == null) {
            complaint = new Complaint();
            ComponentUtil.setData(ui, Complaint.class, complaint);
            ui.add(complaint);
        }
        complaint.words.setText(sentence);
        // Beside an open dialog nothing can be heard or pressed, so it goes into the dialog.
        complaint
                .getElement()
                .executeJs("(document.querySelector('dialog:modal') ?? document.body).append(this);"
                        + "window.Wegmarke.complain(this)");
    }
}
