package de.wegmarke.people.web;

import de.wegmarke.people.Account;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the open sessions of a person who may do less than before, as soon as that is committed. */
@Component
class OpenSessions {

    private final SessionRegistry sessions;

    OpenSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(Account.Restricted restricted) {
        sessions.getAllSessions(restricted.account(), false).forEach(session -> session.expireNow());
    }
}
