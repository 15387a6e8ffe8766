package de.wegmarke.demo;

import de.wegmarke.people.AccountId;
import de.wegmarke.people.AccountRegister;
import de.wegmarke.people.FirstPasswordDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives the people of the example their accounts. */
@Component
class AccountScene {

    private final FirstPasswordDesk passwords;
    private final AccountRegister register;

    AccountScene(FirstPasswordDesk passwords, AccountRegister register) {
        this.passwords = passwords;
        this.register = register;
    }

    /** The people by user name. */
    Map<String, Person> play(Script script) {
        // Somebody has to be there before the first account; they leave no trace.
        var founder = new Person(AccountId.next(), "Beispiel", Set.of(Role.ADMIN));
        var cast = new HashMap<String, Person>();
        for (var line : script.first().all("account")) {
            var username = line.part(0);
            passwords.createForTheExample(founder, username, line.part(1), Set.of(Role.valueOf(line.part(2))));
            cast.put(username, register.personNamed(username));
        }
        return Map.copyOf(cast);
    }
}
