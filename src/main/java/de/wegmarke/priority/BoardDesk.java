package de.wegmarke.priority;

import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Membership;
import de.wegmarke.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a group looks at what it has on the table. Read once for all of them, until it changes; who finds it kept needs no
 * transaction, and who reads it begins one of its own: what was read before the revision was known must not be kept under it.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class BoardDesk {

    private final Boards boards;
    private final GroupDesk groups;

    BoardDesk(Boards boards, GroupDesk groups) {
        this.boards = boards;
        this.groups = groups;
    }

    /** What a participant's group sees. */
    public Board board(Membership by) {
        return boards.of(by.group());
    }

    /**
     * What a group sees, for whoever leads it.
     *
     * @throws de.wegmarke.shared.NotAllowed for everybody else
     */
    public Board board(Person by, GroupId group) {
        groups.mustBeLedBy(by, group);
        return boards.of(group);
    }
}
