package de.wegmarke.session;

import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.contribution.ContributionCard;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One group as a big screen shows it.
 *
 * @param minutes that are left for the step; empty if nobody has set an end
 * @param joined how many people have come
 * @param code by which one joins; null when nobody new comes in
 */
public record Shown(
        GroupPage group,
        Now now,
        OptionalLong minutes,
        long joined,
        @Nullable JoinCode code,
        Wall wall) {

    private static final int LATEST = 2;

    /** The latest cards, while cards are what counts. */
    public List<ContributionCard> latest() {
        return wall.cards().stream()
                .map(Wall.Slot::card)
                .sorted(Comparator.comparing(ContributionCard::number).reversed())
                .limit(LATEST)
                .toList();
    }
}
