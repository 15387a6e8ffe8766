package de.wegmarke.people;

import de.wegmarke.shared.NotAllowed;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The person of the current request or screen who logged in with an account. */
@Component
public class CurrentPerson {

    CurrentPerson() {}

    public Optional<Person> find() {
        return Visit.current().flatMap(Visit::person);
    }

    /** @throws NotAllowed if nobody is logged in */
    public Person get() {
        return find().orElseThrow(NotAllowed::new);
    }

    /** With which log-in they are here. */
    public Optional<LogInId> logIn() {
        return Visit.current().flatMap(Visit::logIn);
    }
}
