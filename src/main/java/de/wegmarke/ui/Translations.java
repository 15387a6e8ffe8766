package de.wegmarke.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.shared.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The words of the app: the same files serve Vaadin's screens and the plain pages. */
@Service
public class Translations implements I18NProvider {

    private final transient MessageSource words;

    Translations(MessageSource words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.WHOLE;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.FIRST;
    }

    /** The sentence for the key, its places filled; {@code !key!} when it is missing, so that nobody overlooks it. */
    @Override
    public String getTranslation(String key, Locale language, Object... arguments) {
        var found = words.getMessage(key, arguments, null, language);
        return found == null ? "!" + key + "!" : found;
    }
}
