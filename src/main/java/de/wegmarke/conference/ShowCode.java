package de.wegmarke.conference;

import de.wegmarke.people.Secret;
import de.wegmarke.shared.CodeLetters;
import java.util.Optional;

/**
 * What is typed on the hall's computer to show a big screen: 12 of the codes' letters. Nobody guesses one of 28 to the power of 12: who
 * tries a thousand each second for eight hours finds one of fifty with a probability of one to a hundred million.
 */
public record ShowCode(String value) {

    private static final int LENGTH = 12;
    private static final int PART = 4;

    static ShowCode fresh() {
        return new ShowCode(CodeLetters.random(LENGTH));
    }

    /** The one that was typed, whatever its case, blanks and hyphens; empty if it cannot be one. */
    public static Optional<ShowCode> typed(String typed) {
        return JoinCode.cleaned(typed, LENGTH).map(ShowCode::new);
    }

    /** In three parts of four, as one reads it aloud. */
    public String spoken() {
        return "%s %s %s"
                .formatted(value.substring(0, PART), value.substring(PART, 2 * PART), value.substring(2 * PART));
    }

    /** 64 hexadecimal digits. */
    String hash() {
        return new Secret(value).hash();
    }

    @Override
    public String toString() {
        return "ShowCode[…]";
    }
}
