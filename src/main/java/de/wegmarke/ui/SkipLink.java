package de.wegmarke.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the tabulator key: over the navigation, to the words. */
@JsModule("./screen.ts")
class SkipLink extends NativeButton {

    SkipLink() {
        setText(getTranslation("ui.skip"));
        addClassName("wm-skip");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // A link to #main would leave the screen: addresses here are relative to the app's root.
        getElement().executeJs("this.onclick = () => window.Wegmarke.focusMain()");
    }
}
