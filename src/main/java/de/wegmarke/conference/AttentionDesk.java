package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where whoever leads a group turns everybody to one thing (im Blick). */
@Service
@Deed
public class AttentionDesk {

    private final GroupDesk desk;
    private final BreakoutGroups groups;

    AttentionDesk(GroupDesk desk, BreakoutGroups groups) {
        this.desk = desk;
        this.groups = groups;
    }

    /**
     * Turns everybody to one thing, until the group goes on. What does not lie on the group's table is shown to nobody.
     *
     * @param seen what everybody looked at as the person saw it; if that is another thing by now, it stays
     * @param thing null for nothing in particular
     */
    public void turnTo(Person by, GroupId group, @Nullable UUID seen, @Nullable UUID thing) {
        desk.allow(by, group, GroupDeed.STEER);
        var found = groups.toChange(group).orElseThrow(NotFound::new);
        found.turnTo(seen, thing);
        groups.save(found);
    }
}
