package de.wegmarke.conference;

/**
 * How many devices of a group hold something that somebody has begun to write.
 *
 * @param devices all of them
 * @param writing those on which somebody has written within the last two minutes
 */
public record DraftCount(long devices, long writing) {

    /** Nobody has begun anything. */
    public static final DraftCount NONE = new DraftCount(0, 0);
}
