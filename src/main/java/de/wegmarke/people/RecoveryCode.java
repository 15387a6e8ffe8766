package de.wegmarke.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A code that lets in once without the phone: 16 characters that look like no others, 77 bits, so that a hash of it gives nothing
 * away.
 */
record RecoveryCode(String value) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ3789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode fresh() {
        return new RecoveryCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                .collect(Collectors.joining()));
    }

    /** What was typed, without what does not matter in a code: blanks, hyphens, small letters, digits of another script. */
    static String plain(String typed) {
        return typed.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(letter -> Character.isDigit(letter)
                        ? Character.forDigit(Character.digit(letter, 10), 10)
                        : Character.toUpperCase(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** In four groups, to be read and typed. */
    String written() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    String hash() {
        return new Secret(value).hash();
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
