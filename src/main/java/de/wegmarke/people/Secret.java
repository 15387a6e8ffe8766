package de.wegmarke.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random value of 256 bits that opens something: a link or a device. Only its {@link #hash} is ever kept, so whoever
 * reads the database cannot open anything. SHA-256 is enough for a value that cannot be guessed.
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 64 hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A seal on some words that nobody makes who does not know this value: 64 hexadecimal digits (HMAC, RFC 2104). */
    public String seal(String words) {
        try {
            var seal = Mac.getInstance("HmacSHA256");
            seal.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), seal.getAlgorithm()));
            return HexFormat.of().formatHex(seal.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
