package de.wegmarke.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** This screen is for others. Who is not logged in yet was sent to log in before. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedView extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        tell(getTranslation("ui.not-allowed"), getTranslation("ui.not-allowed.sentence"));
        return 403;
    }
}
