package de.wegmarke.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The languages of the app, each called by its own name. A choice holds for the session and shows the screen anew. */
public class LanguageChoice extends Choice {

    public LanguageChoice() {
        this(language -> {});
    }

    /** @param remember is told first, to keep the choice longer than the session */
    public LanguageChoice(Consumer<Locale> remember) {
        super("wm-language", I18NProvider.translate("ui.language"));
        var known = LocaleUtil.getI18NProvider()
                .map(I18NProvider::getProvidedLocales)
                .orElse(List.of());
        known.forEach(language -> option(language.toLanguageTag(), language.getDisplayLanguage(language))
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
