package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import org.springframework.stereotype.Service;

/** Where whoever leads a group asks it something else in one of its steps, for everybody in it to see. */
@Service
@Deed
public class QuestionDesk {

    private final GroupDesk desk;
    private final BreakoutGroups groups;

    QuestionDesk(GroupDesk desk, BreakoutGroups groups) {
        this.desk = desk;
        this.groups = groups;
    }

    /**
     * Asks a question in a step of the group.
     *
     * @param seen what was asked there instead of the group's own question as the person saw it; empty for nothing
     * @param question empty asks the group's own question again
     * @throws de.wegmarke.shared.Conflict if somebody else asks something else there by now (A1)
     * @throws de.wegmarke.shared.RuleViolation if it is too long
     */
    public void ask(Person by, GroupId group, Phase step, String seen, String question) {
        desk.allow(by, group, GroupDeed.STEER);
        var found = groups.toChange(group).orElseThrow(NotFound::new);
        found.ask(step, seen, question);
        groups.save(found);
    }
}
