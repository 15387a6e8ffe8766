package de.wegmarke.priority;

import de.wegmarke.conference.BreakoutGroup;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Phase;
import de.wegmarke.people.Person;
import de.wegmarke.shared.RuleViolation;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Lets through what the phase of a group allows (C1), and keeps the group locked until the transaction ends: of two who act
 * in a group at the same moment, the second waits and then sees what the first has done.
 */
@Component
class GroupLock {

    private final GroupDesk groups;

    GroupLock(GroupDesk groups) {
        this.groups = groups;
    }

    /**
     * The group, for a participant.
     *
     * @param otherwise the key of the sentence that says when it is possible
     * @throws RuleViolation in another phase, or once the conference is over
     */
    BreakoutGroup in(GroupId id, Set<Phase> phases, String otherwise) {
        return mustBeIn(groups.lock(id), phases, otherwise);
    }

    /**
     * The group, for whoever leads it.
     *
     * @throws de.wegmarke.shared.NotAllowed for everybody else
     * @throws RuleViolation in another phase, or once the conference is over
     */
    BreakoutGroup led(Person by, GroupId id, Set<Phase> phases, String otherwise) {
        var group = groups.lock(id);
        group.mustBeModeratedBy(by);
        return mustBeIn(group, phases, otherwise);
    }

    private BreakoutGroup mustBeIn(BreakoutGroup group, Set<Phase> phases, String otherwise) {
        if (!phases.contains(group.phase())) {
            throw new RuleViolation(otherwise);
        }
        if (groups.isOver(group.conference())) {
            throw new RuleViolation("contribution.conference-ended");
        }
        return group;
    }
}
