package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the board of each group until something on it changes, so that 300 phones cost one read. */
@Component
class Boards {

    private final Contributions contributions;
    private final GroupDesk groups;
    private final Map<GroupId, AtomicLong> revisions = new ConcurrentHashMap<>();
    private final Map<GroupId, Kept> kept = new ConcurrentHashMap<>();

    Boards(Contributions contributions, GroupDesk groups) {
        this.contributions = contributions;
        this.groups = groups;
    }

    Board of(GroupId group) {
        var revision = revision(group).get();
        var known = kept.get(group);
        if (known != null && known.revision == revision) {
            return known.board;
        }
        // Kept under the revision from before the read: what changes meanwhile makes this outdated, never the reverse.
        var board = new Board(groups.group(group), contributions.of(group));
        kept.put(group, new Kept(revision, board));
        return board;
    }

    /** Before the screens are told to look again, so that they never get the old board. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void outdate(Change change) {
        for (var topic : change.topics()) {
            if (topic.of() == Topic.Of.GROUP) {
                revision(new GroupId(topic.id())).incrementAndGet();
            }
        }
    }

    private AtomicLong revision(GroupId group) {
        return revisions.computeIfAbsent(group, key -> new AtomicLong());
    }

    private record Kept(long revision, Board board) {}
}
