package de.wegmarke.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.shared.Languages;
import java.util.Locale;

/** In which language a screen is read, and from which side. */
public final class Reading {

    private Reading() {}

    /** What is put on the screen from now on is in that language, and what is said there while the network is away. */
    public static void in(UI ui, Locale language) {
        ui.setLocale(language);
        ui.setDirection(Languages.isRightToLeft(language) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(I18NProvider.translate(language, "ui.reconnecting"));
        lost.setDialogTextGaveUp(I18NProvider.translate(language, "ui.reconnecting"));
        ui.getPage()
                .executeJs(
                        "Object.assign(document.documentElement, { lang: $0 }).dataset.refused = $1;"
                                + " document.documentElement.dataset.kept = $2",
                        language.toLanguageTag(),
                        I18NProvider.translate(language, "ui.unreached.refused"),
                        I18NProvider.translate(language, "ui.unreached.kept"));
    }
}
