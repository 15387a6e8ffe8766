package de.wegmarke.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import org.jspecify.annotations.Nullable;

/**
 * Takes the keyboard, and with it the screen reader, to the heading of a new screen, forwards and backwards. Not on the
 * first screen, where the browser does it, and not when only a part of the same screen changed.
 */
class Arrival implements AfterNavigationListener {

    private @Nullable HasElement shown;

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var screen = event.getActiveChain().getFirst();
        if (shown != null && shown.getClass() != screen.getClass()) {
            UI.getCurrent().getPage().executeJs("window.Wegmarke.arrived()");
        }
        shown = screen;
    }
}
