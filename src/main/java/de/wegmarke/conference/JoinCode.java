package de.wegmarke.conference;

import de.wegmarke.shared.CodeLetters;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** The code on the wall by which one joins a group (J1): 8 characters that cannot be mistaken for one another. */
@Embeddable
public record JoinCode(String value) {

    private static final int LENGTH = 8;

    /** A new code nobody can guess: one of 28 to the power of 8. */
    static JoinCode fresh() {
        return new JoinCode(CodeLetters.random(LENGTH));
    }

    /** The code that was typed, whatever its case, blanks, hyphens and what was copied with it; empty if it cannot be one. */
    public static Optional<JoinCode> typed(String typed) {
        return cleaned(typed, LENGTH).map(JoinCode::new);
    }

    /** What was typed, if it is that many letters of codes. */
    static Optional<String> cleaned(String typed, int length) {
        return Optional.of(CodeLetters.plain(typed)).filter(code -> CodeLetters.areThose(code, length));
    }

    /** In two parts of four, as one reads it aloud. */
    public String spoken() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }
}
