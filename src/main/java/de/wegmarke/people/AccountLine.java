package de.wegmarke.people;

import java.util.Set;

/**
 * One line of the list of people.
 *
 * @param id the account
 * @param version as seen, for {@link AccountDesk#edit}
 * @param hasPassword whether a first password was set
 */
public record AccountLine(
        AccountId id,
        long version,
        String username,
        String name,
        Set<Role> roles,
        boolean active,
        boolean hasPassword) {

    static AccountLine of(Account account) {
        return new AccountLine(
                account.id(),
                account.version(),
                account.username(),
                account.name(),
                account.roles(),
                account.isActive(),
                account.password().isPresent());
    }
}
