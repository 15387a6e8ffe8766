package de.wegmarke.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Set;

/** In which language a screen is read, and from which side. */
public final class Reading {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private Reading() {}

    /** What is put on the screen from now on is in that language, and what is said there while the network is away. */
    public static void in(UI ui, Locale language) {
        ui.setLocale(language);
        ui.setDirection(
                RIGHT_TO_LEFT.contains(language.getLanguage()) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(I18NProvider.translate(language, "ui.reconnecting"));
        lost.setDialogTextGaveUp(I18NProvider.translate(language, "ui.reconnecting"));
        ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
    }
}
