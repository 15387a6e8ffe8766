package de.wegmarke.people;

import java.time.Instant;

/** A phone with an app for codes: it knows the secret and shows each code once. */
public class Phone {

    private final String secret;
    private long shown;

    /** @param secret as the screen shows it */
    public Phone(String secret) {
        this.secret = secret.replace(" ", "");
    }

    /** A code that was not shown before; the second one is that of the next half minute, which is taken already. */
    public String code() {
        shown = Math.max(shown + 1, Instant.now().getEpochSecond() / 30);
        return Totp.code(secret, shown);
    }

    /** A code that this phone does not show. */
    public String wrong() {
        var right = Integer.parseInt(Totp.code(secret, Instant.now().getEpochSecond() / 30));
        return "%06d".formatted((right + 500_000) % 1_000_000);
    }
}
