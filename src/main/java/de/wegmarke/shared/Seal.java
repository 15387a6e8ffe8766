package de.wegmarke.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Stands for words that somebody saw: as short as it is, no other words have the same. It travels with whoever publishes them, so
 * that nothing becomes public which nobody has read (P8).
 */
public final class Seal {

    private Seal() {}

    /** The seal of these words in this order. */
    public static String of(List<String> words) {
        var digest = fresh();
        for (var word : words) {
            var letters = word.getBytes(StandardCharsets.UTF_8);
            digest.update((letters.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(letters);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
