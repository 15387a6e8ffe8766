package de.wegmarke.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinSession;
import de.wegmarke.shared.Languages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The languages of the app, each called by its own name. A choice holds for the session and shows the screen anew. */
public class LanguageChoice extends Choice {

    public LanguageChoice() {
        this(Languages.WHOLE, language -> {});
    }

    /**
     * @param known those that the screen comes in
     * @param remember is told first, to keep the choice longer than the session
     */
    public LanguageChoice(List<Locale> known, Consumer<Locale> remember) {
        super("wm-language", I18NProvider.translate("ui.language"));
        known.forEach(language -> option(language.toLanguageTag(), Languages.nameOf(language))
                .setAttribute("lang", language.toLanguageTag()));
        choose(UI.getCurrent().getLocale().toLanguageTag());
        onChoice(tag -> known.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .forEach(language -> {
                    remember.accept(language);
                    VaadinSession.getCurrent().setLocale(language);
                    UI.getCurrent().getPage().reload();
                }));
    }
}
