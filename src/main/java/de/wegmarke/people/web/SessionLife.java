package de.wegmarke.people.web;

import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** How long a session waits for its browser: a stranger's only for as long as a log-in takes, one of somebody who came in as set. */
@Component
class SessionLife implements HttpSessionListener, HttpSessionAttributeListener {

    private static final Duration OF_A_STRANGER = Duration.ofMinutes(10);

    private final Duration ofAVisit;

    SessionLife(@Value("${server.servlet.session.timeout}") Duration ofAVisit) {
        this.ofAVisit = ofAVisit;
    }

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setMaxInactiveInterval((int) OF_A_STRANGER.toSeconds());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent added) {
        if (HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY.equals(added.getName())) {
            added.getSession().setMaxInactiveInterval((int) ofAVisit.toSeconds());
        }
    }
}
