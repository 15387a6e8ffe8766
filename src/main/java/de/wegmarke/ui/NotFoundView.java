package de.wegmarke.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** There is no screen at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell(getTranslation("ui.not-found"), getTranslation("ui.not-found.sentence"));
        return 404;
    }
}
