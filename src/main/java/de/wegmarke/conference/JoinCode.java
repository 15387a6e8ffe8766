package de.wegmarke.conference;

import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The code on the wall by which one joins a group (J1): 8 characters that cannot be mistaken for one another. */
@Embeddable
public record JoinCode(String value) {

    static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ3789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code nobody can guess: one of 28 to the power of 8. */
    static JoinCode fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new JoinCode(code.toString());
    }

    /** The code that was typed, whatever its case, blanks, hyphens and what was copied with it; empty if it cannot be one. */
    public static Optional<JoinCode> typed(String typed) {
        return cleaned(typed, LENGTH).map(JoinCode::new);
    }

    /** What was typed, if it is that many characters of the alphabet. */
    static Optional<String> cleaned(String typed, int length) {
        var code = typed.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        return Optional.of(code)
                .filter(one -> one.length() == length && one.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0));
    }

    /** In two parts of four, as one reads it aloud. */
    public String spoken() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }
}
