package de.wegmarke.recommendation;

/**
 * What was said or done at an earlier conference, as everybody may read it (E4).
 *
 * @param kind what it is
 * @param number its permanent number; of a card that of the recommendation it stands behind
 * @param title what one reads of it in a list
 * @param text all that it says
 * @param language of the text, by its tag
 * @param path of its page, below the base
 * @param standing the key of how it stands; empty for a card
 */
public record Precedent(
        Kind kind, String number, String title, String text, String language, String path, String standing) {

    /** What there may be of earlier conferences. */
    public enum Kind {
        /** A card about something that did not work. */
        LESSON,
        RECOMMENDATION,
        PROJECT
    }
}
