package de.wegmarke.conference;

import de.wegmarke.people.Secret;
import de.wegmarke.shared.CodeLetters;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What a participant takes home (Beleg): 10 characters of the codes' alphabet by which they find what they wrote without the device,
 * and can be forgotten (A3). It is made from the secret in the device's cookie, and only its hash is kept: so it is the same each
 * time it is shown, until the device gets a new secret or it is thrown away, and nobody reads it in the database.
 */
public record Receipt(String value) {

    private static final int LENGTH = 10;

    /**
     * One of 28 to the power of 10, for each participant another.
     *
     * @param series how often the participant threw their receipts away
     */
    static Receipt of(Secret device, ParticipantId participant, int series) {
        var words = series == 0 ? "receipt of " : "receipt " + series + " of ";
        var seal = new BigInteger(device.seal(words + participant.value()), 16);
        var receipt = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            var next = seal.divideAndRemainder(BigInteger.valueOf(CodeLetters.ALL.length()));
            receipt.append(CodeLetters.ALL.charAt(next[1].intValue()));
            seal = next[0];
        }
        return new Receipt(receipt.toString());
    }

    /** The receipt that was typed, whatever its case, blanks and hyphens; empty if it cannot be one. */
    public static Optional<Receipt> typed(String typed) {
        return JoinCode.cleaned(typed, LENGTH).map(Receipt::new);
    }

    /** In two parts of five, as one reads it aloud. */
    public String spoken() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    /** 64 hexadecimal digits. */
    String hash() {
        return new Secret(value).hash();
    }

    @Override
    public String toString() {
        return "Receipt[…]";
    }
}
