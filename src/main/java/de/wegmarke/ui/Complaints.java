package de.wegmarke.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;

/**
 * Says on the screen what failed. When the session ran out under what was being done, that is no failure and nobody is
 * there to be told: the browser asks again, and the login says why.
 */
record Complaints(VaadinSession session) implements ErrorHandler {

    @Override
    public void error(ErrorEvent failed) {
        if (hasRunOut()) {
            return;
        }
        var trouble = Trouble.behind(failed.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            Complaint.say(ui, trouble.sentence());
        }
    }

    private boolean hasRunOut() {
        var kept = session.getSession();
        if (kept == null) {
            return true;
        }
        try {
            kept.getCreationTime();
            return false;
        } catch (IllegalStateException invalidated) {
            // There is no other question to a session whether it is still valid.
            return true;
        }
    }
}
