package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Where whoever leads a group says who may be in it (Zutritt). What was written stays in any case. */
@Service
@Deed
public class AdmissionDesk {

    private final GroupDesk desk;
    private final BreakoutGroups groups;
    private final Participants participants;
    private final GivenCues cues;
    private final Clock clock;

    AdmissionDesk(GroupDesk desk, BreakoutGroups groups, Participants participants, GivenCues cues, Clock clock) {
        this.desk = desk;
        this.groups = groups;
        this.participants = participants;
        this.cues = cues;
        this.clock = clock;
    }

    /**
     * Says whether the group takes in devices that it does not know yet. Its code stays as it is: who is in stays in, and comes back by it.
     *
     * @param wanted false closes the group to newcomers
     */
    public void admit(Person by, GroupId group, boolean wanted) {
        desk.allow(by, group, GroupDeed.STEER);
        var found = groups.toChange(group).orElseThrow(NotFound::new);
        found.admit(wanted);
        groups.save(found);
    }

    /**
     * Takes a device out of the group: it sees nothing of it any more and sends nothing; what it has sent stays. To do it twice is to do
     * it once.
     *
     * @param because the reason that the device is told
     * @return false if it was out already
     * @throws de.wegmarke.shared.RuleViolation without a reason, or if it is nobody's device
     */
    public boolean remove(Person by, GroupId group, ParticipantId who, String because) {
        var found = member(by, group, who);
        var wasIn = found.removedBecause().isEmpty();
        found.remove(by, because, clock.instant());
        participants.save(found);
        cues.end(cues.toChange(who).stream().toList());
        return wasIn;
    }

    /** Lets it in again. @return false if it was in already */
    public boolean readmit(Person by, GroupId group, ParticipantId who) {
        var found = member(by, group, who);
        var wasOut = found.removedBecause().isPresent();
        found.readmit();
        participants.save(found);
        return wasOut;
    }

    private Participant member(Person by, GroupId group, ParticipantId who) {
        desk.allow(by, group, GroupDeed.HIDE);
        return participants
                .toChange(who)
                .filter(one -> one.group().equals(group))
                .orElseThrow(NotFound::new);
    }
}
