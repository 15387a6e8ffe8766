package de.wegmarke.shared;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something happened which the public sees as soon as it sees the conference's results (E4).
 *
 * @param conference its id
 * @param things the ids of all that shows it: what changed, what it came from, its fields of action; empty if it is that
 *     anything of the conference is public at all
 * @param news whether it moves their moments; a small correction is no news (P8)
 * @param at when, if it began to show by itself and is told later; null if it happens now
 */
public record ChangedInPublic(
        UUID conference,
        Set<UUID> things,
        boolean news,
        @Nullable Instant at) {

    /** What everybody looks at who reads the public pages. */
    public static final Topic PAGES = new Topic("pages");

    public ChangedInPublic {
        things = Set.copyOf(things);
    }

    /** What is news. */
    public ChangedInPublic(UUID conference, Set<UUID> things) {
        this(conference, things, true, null);
    }
}
