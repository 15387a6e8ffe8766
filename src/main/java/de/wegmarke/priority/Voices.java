package de.wegmarke.priority;

import de.wegmarke.contribution.Speaker;
import java.util.Collection;

/**
 * Who raised something (C7a): the different people behind cards that are not withdrawn, hidden ones too, and their groups.
 *
 * @param groups how many groups
 * @param people how many participants
 * @param cards how many cards everybody can read
 */
public record Voices(long groups, long people, long cards) {

    /** @param speakers for each card that is not withdrawn */
    static Voices of(Collection<Speaker> speakers, long cards) {
        return new Voices(
                speakers.stream().map(Speaker::group).distinct().count(),
                speakers.stream().map(Speaker::person).distinct().count(),
                cards);
    }
}
