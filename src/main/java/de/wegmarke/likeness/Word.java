package de.wegmarke.likeness;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A word of a text.
 *
 * @param stem what all its forms have in common
 * @param said as it stands in the text
 */
record Word(String stem, String said) {

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 4;

    /** How much of the shorter one's pieces two words must share to be taken for forms of one another. */
    private static final double FORMS = 0.6;

    /** All that stands together in it, three and four letters long: by these a compound finds its parts, and a slip of the pen its word. */
    Set<String> pieces() {
        var pieces = new LinkedHashSet<String>();
        for (var length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (var from = 0; from + length <= stem.length(); from++) {
                pieces.add(stem.substring(from, from + length));
            }
        }
        return pieces;
    }

    /** Whether it is another form of the same word, or one is part of the other. */
    boolean isLike(Word other) {
        if (stem.equals(other.stem)) {
            return true;
        }
        var longer = stem.length() >= other.stem.length() ? this : other;
        var shorter = longer == this ? other : this;
        return longer.hasMostOf(shorter.stem) || longer.holds(shorter);
    }

    /** Nothing is kept for it: this is asked of every pair of words of two texts. */
    private boolean hasMostOf(String shorter) {
        var all = 0;
        var found = 0;
        for (var length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (var from = 0; from + length <= shorter.length(); from++) {
                all++;
                if (stem.contains(shorter.substring(from, from + length))) {
                    found++;
                }
            }
        }
        return all > 1 && found >= FORMS * all;
    }

    /** Whether the other one, short as it is, is its beginning or its end: Rufbus, Busse. */
    private boolean holds(Word other) {
        return other.stem.length() == SHORTEST_PIECE && (stem.startsWith(other.stem) || stem.endsWith(other.stem));
    }
}
