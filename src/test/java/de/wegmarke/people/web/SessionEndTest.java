package de.wegmarke.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Visit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionEndTest {

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void nobodyIsHere() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSessionOfAnAccountEndsAfterADaysWorkHoweverBusyItIs() throws Exception {
        after(Duration.ofHours(20));
        assertThat(session.isInvalid()).as("it begins with the log-in").isFalse();
        after(Duration.ofHours(31));
        assertThat(session.isInvalid()).isFalse();
        after(Duration.ofHours(33));
        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private void after(Duration time) throws Exception {
        var now = Instant.ofEpochMilli(session.getCreationTime()).plus(time);
        SecurityContextHolder.getContext()
                .setAuthentication(Visit.by(new Person(AccountId.next(), "Anna", Set.of(Role.COORDINATOR))));
        var request = new MockHttpServletRequest("GET", "/app/conference");
        request.setSession(session);
        new SessionEnd(Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
