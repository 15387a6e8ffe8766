package de.wegmarke.ui.parts;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** Who did something, as it is said of accounts: also of one that is there no more (A3). */
public final class Whose {

    private Whose() {}

    /** @param name that the account has today; null for one that has none any more */
    public static String name(@Nullable String name) {
        return name == null ? I18NProvider.translate("ui.account-gone") : name;
    }
}
