package de.wegmarke.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.ui.parts.Choice;

/** Light, dark, or as the device wishes. Kept on the device; the page's head applies it before anything is painted. */
@JsModule("./screen.ts")
public class ColourChoice extends Choice {

    public ColourChoice() {
        super("wm-colours", I18NProvider.translate("ui.colours"));
        option("", getTranslation("ui.colours.device"));
        option("light", getTranslation("ui.colours.light"));
        option("dark", getTranslation("ui.colours.dark"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.Wegmarke.chooseColours(this.querySelector('select'))");
    }
}
