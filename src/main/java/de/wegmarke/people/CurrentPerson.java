package de.wegmarke.people;

import de.wegmarke.shared.NotAllowed;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the current request or screen who logged in with an account. */
@Component
public class CurrentPerson {

    CurrentPerson() {}

    public Optional<Person> find() {
        return visit().flatMap(Visit::person);
    }

    /** @throws NotAllowed if nobody is logged in */
    public Person get() {
        return find().orElseThrow(NotAllowed::new);
    }

    /** With which log-in they are here. */
    public Optional<LogInId> logIn() {
        return visit().flatMap(Visit::logIn);
    }

    static Optional<Visit> visit() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Visit.class::isInstance)
                .map(Visit.class::cast);
    }
}
