package de.wegmarke.ui;

import com.vaadin.flow.router.HasDynamicTitle;

/** A screen that says its own name in the reader's language; the browser's tab shows "Beiträge – Wegmarke". */
public interface Titled extends HasDynamicTitle {

    /** What this screen is called, translated: {@code getTranslation("people.title")}. Asked after the navigation. */
    String title();

    @Override
    default String getPageTitle() {
        return title() + " – Wegmarke";
    }
}
