package de.wegmarke.people;

import java.io.Serializable;

/**
 * That somebody has shown the password of an account. It counts as long as the account has this password.
 *
 * @param person whom it lets in
 * @param hash the one that the password fitted
 */
public record Shown(Person person, String hash) implements Serializable {

    public AccountId account() {
        return person.id();
    }

    /** The same password; it lets in the person as they are now, or before they may do anything. */
    public Shown by(Person now) {
        return new Shown(now, hash);
    }

    /** No hash gets into a log. */
    @Override
    public String toString() {
        return "Shown[account=" + account() + "]";
    }
}
