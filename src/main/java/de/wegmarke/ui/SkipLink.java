package de.wegmarke.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** The first stop of the tabulator key: over the navigation, to the words. */
@JsModule("./screen.ts")
class SkipLink extends NativeButton implements LocaleChangeObserver {

    SkipLink() {
        addClassName("wm-skip");
    }

    /** The frame is there before the screen, which may know better what its reader speaks. */
    @Override
    public void localeChange(LocaleChangeEvent spoken) {
        setText(getTranslation("ui.skip"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // A link to #main would leave the screen: addresses here are relative to the app's root.
        getElement().executeJs("this.onclick = () => window.Wegmarke.focusMain()");
    }
}
