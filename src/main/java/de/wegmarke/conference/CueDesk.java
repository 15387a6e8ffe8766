package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people of a group tell their moderator something without a word, and where the moderator sees how many do. */
@Service
@Deed
public class CueDesk {

    private final GivenCues cues;
    private final GroupDesk groups;
    private final Clock clock;

    CueDesk(GivenCues cues, GroupDesk groups, Clock clock) {
        this.cues = cues;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Gives a cue, instead of the one before. To give it twice is to give it once.
     *
     * @throws de.wegmarke.shared.NotNow once the group is through (C1)
     */
    public void give(Membership by, Cue cue) {
        groups.allow(by, GroupDeed.CUE);
        var known = cues.toChange(by.id());
        if (known.isEmpty()) {
            cues.save(new GivenCue(by, cue, clock.instant()));
        } else if (known.get().cue() != cue) {
            known.get().become(cue, clock.instant());
            cues.save(known.get());
        }
    }

    /** Takes one's cue back. Without one there is nothing to do. */
    public void takeBack(Membership by) {
        groups.allow(by, GroupDeed.CUE);
        cues.end(cues.toChange(by.id()).stream().toList());
    }

    /** Which one somebody gives. */
    @Transactional(readOnly = true)
    public Optional<Cue> given(Membership by) {
        return cues.findById(by.id()).map(GivenCue::cue);
    }

    /** How many give which, for whoever leads the group; those that nobody gives are missing. */
    @Transactional(readOnly = true)
    public List<CueCount> counts(Person by, GroupId group) {
        groups.mustBeLedBy(by, group);
        return cues.counts(group);
    }

    /**
     * The moderator has seen them: they end.
     *
     * @param until the latest that the moderator saw; what came after it stays
     */
    public void settle(Person by, GroupId group, Instant until) {
        groups.allow(by, group, GroupDeed.CUE);
        cues.end(cues.findAllByBreakoutGroupAndGivenAtLessThanEqual(group, until));
    }
}
