package de.wegmarke.priority;

import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.people.Person;
import java.util.List;
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
    private final ShowDesk shows;

    BoardDesk(Boards boards, GroupDesk groups, ShowDesk shows) {
        this.boards = boards;
        this.groups = groups;
        this.shows = shows;
    }

    /** What a participant's group sees. */
    public Board board(Membership by) {
        return boards.of(by.group());
    }

    /** What the groups see that a big screen shows, by number. */
    public List<Board> boards(Show what) {
        return shows.groups(what).stream().map(group -> boards.of(group.id())).toList();
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
