package de.wegmarke.people;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that follow from a secret and the time (TOTP, RFC 6238): a new one every thirty seconds, by HMAC-SHA-1, as
 * every such app on a phone makes them.
 */
final class Totp {

    private static final int BYTES = 20;
    private static final int LETTERS = BYTES * Byte.SIZE / 5;
    private static final long SECONDS = 30;
    private static final int MILLION = 1_000_000;

    /** Clocks of phones go a little wrong, and typing takes its time. */
    private static final int STEPS_BESIDES = 1;

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret of 160 bits, written as 32 letters and digits (Base32, RFC 4648). */
    static String secret() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var written = new StringBuilder();
        var number = new BigInteger(1, bytes);
        for (var i = LETTERS - 1; i >= 0; i--) {
            written.append(BASE_32.charAt(number.shiftRight(i * 5).intValue() & 31));
        }
        return written.toString();
    }

    /** The step of time whose code was typed, if it is the current one or one beside it. Takes the same time for every code. */
    static OptionalLong step(String secret, String typed, Instant when) {
        var now = when.getEpochSecond() / SECONDS;
        var found = OptionalLong.empty();
        for (var step = now - STEPS_BESIDES; step <= now + STEPS_BESIDES; step++) {
            if (MessageDigest.isEqual(bytes(code(secret, step)), bytes(typed))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of that step of time (RFC 4226, 5.3). */
    static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(read(secret), mac.getAlgorithm()));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MILLION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }

    private static byte[] read(String secret) {
        var number = BigInteger.ZERO;
        for (var letter : secret.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(letter)));
        }
        var whole = new byte[BYTES];
        for (var i = 0; i < BYTES; i++) {
            whole[BYTES - 1 - i] = number.shiftRight(i * Byte.SIZE).byteValue();
        }
        return whole;
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
