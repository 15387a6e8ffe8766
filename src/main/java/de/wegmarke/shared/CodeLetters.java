package de.wegmarke.shared;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The letters of all codes that people read, say and type (J1): none looks like another. */
public final class CodeLetters {

    /** 28 of them. */
    public static final String ALL = "ABCDEFGHJKLMNPQRSTUVWXYZ3789";

    private static final SecureRandom DICE = new SecureRandom();

    private CodeLetters() {}

    /** So many that nobody can guess. */
    public static String random(int length) {
        return DICE.ints(length, 0, ALL.length())
                .mapToObj(place -> String.valueOf(ALL.charAt(place)))
                .collect(Collectors.joining());
    }

    /** What was typed, without what does not matter in a code: blanks, hyphens, small letters, digits of another script. */
    public static String plain(String typed) {
        return typed.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(letter -> Character.isDigit(letter)
                        ? Character.forDigit(Character.digit(letter, 10), 10)
                        : Character.toUpperCase(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Whether it is that many of them. */
    public static boolean areThose(String code, int length) {
        return code.length() == length && code.chars().allMatch(letter -> ALL.indexOf(letter) >= 0);
    }
}
