package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where whoever leads a group says how long its phase still takes, for everybody in it to see. */
@Service
@Deed
public class TimeDesk {

    private final GroupDesk desk;
    private final BreakoutGroups groups;
    private final Clock clock;

    TimeDesk(GroupDesk desk, BreakoutGroups groups, Clock clock) {
        this.desk = desk;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Gives the phase more time.
     *
     * @param seen the end that the person saw; another by now: nothing is given
     * @throws de.wegmarke.shared.NotAllowed if the person does not lead the group
     */
    public void give(Person by, GroupId group, @Nullable Instant seen, Duration more) {
        steer(by, group, found -> found.giveTime(seen, more, clock.instant()));
    }

    /**
     * Takes the end away again that the person saw.
     *
     * @throws de.wegmarke.shared.NotAllowed if the person does not lead the group
     */
    public void takeAway(Person by, GroupId group, @Nullable Instant seen) {
        steer(by, group, found -> found.endWithoutTime(seen));
    }

    private void steer(Person by, GroupId group, Consumer<BreakoutGroup> deed) {
        desk.allow(by, group, GroupDeed.STEER);
        var found = groups.toChange(group).orElseThrow(NotFound::new);
        deed.accept(found);
        groups.save(found);
    }
}
