package de.wegmarke.contribution;

import de.wegmarke.shared.RuleViolation;
import java.util.List;

/**
 * What would become of a file: looked at, nothing done.
 *
 * @param good what would be taken in
 * @param bad the lines that would not, and why
 */
public record Looked(List<Good> good, List<Bad> bad) {

    /**
     * A line that would become a card.
     *
     * @param line its number in the file
     * @param voice who said it; empty for somebody without a name
     */
    public record Good(int line, CardDraft draft, String voice) {}

    /** A line that would not, and why. */
    public record Bad(int line, RuleViolation why) {}
}
