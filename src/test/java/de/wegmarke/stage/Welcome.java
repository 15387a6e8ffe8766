package de.wegmarke.stage;

import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.FirstPasswordDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import java.util.Optional;
import java.util.Set;

/** Gives somebody an account as administrators do: with a link for a password of their own. */
final class Welcome {

    private Welcome() {}

    static AccountId to(
            AccountDesk accounts,
            FirstPasswordDesk passwords,
            Person admin,
            String username,
            String name,
            Set<Role> roles,
            String password) {
        var id = accounts.create(admin, username, name, roles);
        var link = accounts.resetLink(admin, id, Optional.empty()).address();
        passwords.set(new Secret(link.substring(link.lastIndexOf('/') + 1)), password, password);
        return id;
    }
}
