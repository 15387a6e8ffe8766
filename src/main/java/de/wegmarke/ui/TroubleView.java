package de.wegmarke.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The screen could not be made: a rule said no, the database does not answer, or something nobody foresaw. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class TroubleView extends ErrorScreen implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var trouble = Trouble.behind(parameter.getCaughtException());
        var title =
                switch (trouble.status()) {
                    case 404 -> "ui.not-found";
                    case 403 -> "ui.not-allowed";
                    default -> "ui.trouble";
                };
        tell(getTranslation(title), trouble.sentence());
        return trouble.status();
    }
}
