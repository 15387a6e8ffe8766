package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import org.springframework.stereotype.Service;

/** Where whoever leads a group chooses how it collects (C10). */
@Service
@Deed
public class CollectingDesk {

    private final GroupDesk desk;
    private final BreakoutGroups groups;

    CollectingDesk(GroupDesk desk, BreakoutGroups groups) {
        this.desk = desk;
        this.groups = groups;
    }

    /**
     * Chooses how the group collects from now on.
     *
     * @param seen how it collected as the person saw it; otherwise by now: nothing is changed, they see what somebody else chose
     * @throws de.wegmarke.shared.NotAllowed if the person does not lead the group
     */
    public void choose(Person by, GroupId group, Collecting seen, Collecting wanted) {
        desk.allow(by, group, GroupDeed.STEER);
        var found = groups.toChange(group).orElseThrow(NotFound::new);
        found.collect(seen, wanted);
        groups.save(found);
    }
}
