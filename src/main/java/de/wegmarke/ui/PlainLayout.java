package de.wegmarke.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * What stands around a screen that leads nowhere else: the participant's, the institution's. The screen brings its own
 * head and its own main landmark.
 */
@AnonymousAllowed
public class PlainLayout extends Div implements RouterLayout {

    PlainLayout() {
        addClassName("wm-app");
        add(new SkipLink());
    }
}
