package de.wegmarke.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the app on the phone must know, shown this once.
 *
 * @param secret to be typed, where it cannot be scanned
 */
public record FactorSecret(String username, String secret) {

    private static final String ISSUER = "Wegmarke";

    /** To be scanned: the address by which such apps take it over. */
    public String address() {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%1$s"
                .formatted(ISSUER, URLEncoder.encode(username, StandardCharsets.UTF_8), secret);
    }

    /** To be typed, in groups of four. */
    public String written() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "FactorSecret[…]";
    }
}
