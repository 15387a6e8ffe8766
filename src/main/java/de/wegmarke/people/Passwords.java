package de.wegmarke.people;

import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords. Each hash names its method, so that a stronger one can follow; an outdated hash is renewed
 * when its owner logs in. Bcrypt at strength 12 (about a quarter of a second): Spring's Argon2 would need BouncyCastle. Never more
 * than two at once are hashed, by threads of their own, so that cards get through meanwhile: who is asked on a virtual thread and works
 * for a quarter of a second lends its processor to nobody else.
 */
@Component
class Passwords {

    /** Bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_CHARACTERS = 12;

    private static final int FEWEST_DIFFERENT = 5;

    /** It stands in the README. */
    public static final String OF_THE_EXAMPLE = "wegmarke-demo";

    /** What people take who are told to take twelve characters; in lower case. */
    private static final Set<String> COMMON = read("common-passwords.txt");

    /** What people put a year or a sign behind, in lower case; with a user name nothing but these is easily tried. */
    private static final Set<String> WORDS = read("common-words.txt");

    /** So many letters and digits must be left when the words that everybody takes are taken out. */
    private static final int FEWEST_OF_ONES_OWN = 8;

    private static final int STRENGTH = 12;

    /** A hash of nothing, checked when there is no account, so that the answer takes as long as for a real one. */
    private static final String NOBODYS = "{bcrypt}$2a$" + STRENGTH + "$" + ".".repeat(53);

    private final ExecutorService hands = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("passwords-", 1).daemon().factory());
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));

    /**
     * Asks the rules of a new password.
     *
     * @throws RuleViolation if it has fewer than 12 characters, more than 72 bytes, is just the user name, or is one of those that
     *     are tried first
     */
    static void mustBeGood(String password, String username) {
        if (Words.areNone(password) || Words.length(password) < FEWEST_CHARACTERS) {
            throw new RuleViolation("people.password-too-short", FEWEST_CHARACTERS);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RuleViolation("people.password-too-long", MOST_BYTES);
        }
        if (password.toLowerCase(Locale.ROOT)
                .equals(username.repeat(password.length() / Math.max(1, username.length())))) {
            throw new RuleViolation("people.password-is-username");
        }
        if (isTriedFirst(password.toLowerCase(Locale.ROOT), username)) {
            throw new RuleViolation("people.password-common");
        }
    }

    /** Well known, words that everybody takes, few characters again and again, or a row of the alphabet or of the digits. */
    private static boolean isTriedFirst(String password, String username) {
        var steps = IntStream.range(1, password.length())
                .map(place -> password.charAt(place) - password.charAt(place - 1))
                .distinct()
                .count();
        return COMMON.contains(password)
                || isPublic(password)
                || isMadeOfCommonWords(password, username)
                || password.chars().distinct().count() < FEWEST_DIFFERENT
                || steps == 1;
    }

    private static boolean isMadeOfCommonWords(String password, String username) {
        var typed = lettersAndDigits(password);
        var words = Stream.concat(Stream.of(lettersAndDigits(username.toLowerCase(Locale.ROOT))), WORDS.stream())
                .filter(word -> !word.isEmpty() && typed.contains(word))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var own = typed;
        for (var word : words) {
            own = own.replace(word, "");
        }
        return !words.isEmpty() && own.length() < FEWEST_OF_ONES_OWN;
    }

    private static String lettersAndDigits(String typed) {
        return typed.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether everybody knows it. */
    static boolean isPublic(String password) {
        return OF_THE_EXAMPLE.equalsIgnoreCase(password);
    }

    private static Set<String> read(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " belongs to the program", e);
        }
    }

    /** @throws RuleViolation if it was typed otherwise the second time */
    static void mustAgree(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw new RuleViolation("people.passwords-differ");
        }
    }

    /** Whether the password fits the hash; takes the same time without a hash. */
    boolean fits(String password, Optional<String> hash) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return false;
        }
        var fits = inTurn(() -> encoder.matches(password, hash.orElse(NOBODYS)));
        return fits && hash.isPresent();
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    String hashed(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    /** Done by a thread of its own, when it is its turn. */
    <T> T inTurn(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, hands).join();
    }
}
