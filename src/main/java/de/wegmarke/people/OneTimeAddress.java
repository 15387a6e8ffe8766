package de.wegmarke.people;

import java.time.Instant;

/**
 * The address of a fresh one-time link. Shown once, kept nowhere.
 *
 * @param address the full address with the secret
 * @param expires until when it can be used
 */
public record OneTimeAddress(String address, Instant expires) {

    /** So that the secret does not get into a log by accident. */
    @Override
    public String toString() {
        return "OneTimeAddress[…]";
    }
}
