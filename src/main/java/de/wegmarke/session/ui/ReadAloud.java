package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.ui.parts.Sign;

/**
 * Has the device read aloud what stands there, each thing in its own language, and stops again. The browser does it (aloud.ts); where
 * there is nothing that could, there is no button.
 */
class ReadAloud extends Div {

    private final NativeButton button = new NativeButton();
    private final Span words = new Span(getTranslation("session.aloud"));
    private final Span said = new Span();

    ReadAloud() {
        addClassName("wm-aloud");
        button.addClassName("wm-button");
        button.getElement().setAttribute("data-again", true);
        button.add(Sign.icon("listen"), words);
        said.getElement().setAttribute("role", "status");
        said.addClassName("wm-hint");
        add(button, said);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "this.hidden = !('speechSynthesis' in window);"
                                + "$0.onclick = () => window.Wegmarke.readAloud($0, $1, $2, $3)",
                        button.getElement(),
                        said.getElement(),
                        getTranslation("session.aloud.stop"),
                        getTranslation("session.aloud.no-voice"));
    }
}
