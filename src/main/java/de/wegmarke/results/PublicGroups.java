package de.wegmarke.results;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.live.Bell;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Topic;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The groups whose cards the public sees: what happens in them after the results were published outdates public pages; what
 * happens in all others does not.
 */
@Component
class PublicGroups implements Bell.Listener {

    private final ConferenceRegister conferences;
    private final ObjectProvider<Bell> bell;
    private final CardCounts counts;
    private volatile @Nullable Map<Topic, ConferenceId> groups;
    private volatile long revision;
    /** As they were last known: of a group that is not among them nothing was heard. */
    private volatile @Nullable Map<Topic, ConferenceId> last;

    PublicGroups(ConferenceRegister conferences, ObjectProvider<Bell> bell, CardCounts counts) {
        this.conferences = conferences;
        this.bell = bell;
        this.counts = counts;
    }

    @Override
    public void heard(Set<Topic> topics) {
        if (topics.contains(ChangedInPublic.PAGES)) {
            forget();
        }
        // Rung after the counts are outdated: a page that was made of old ones is outdated with them.
        if (arePublic(topics)) {
            bell.getObject().ring(Set.of(ChangedInPublic.PAGES));
        }
    }

    @Override
    public void mayHaveMissed() {
        forget();
        counts.outdate();
        bell.getObject().ring(Set.of(ChangedInPublic.PAGES));
    }

    /** While the database is away nobody knows. Pages that are made anew for nothing are the lesser evil. */
    private boolean arePublic(Set<Topic> topics) {
        try {
            var earlier = last;
            var known = groups();
            if (earlier != null && !earlier.equals(known)) {
                counts.outdate();
                return true;
            }
            var touched = topics.stream()
                    .flatMap(topic -> Stream.ofNullable(known.get(topic)))
                    .toList();
            touched.forEach(counts::outdate);
            return !touched.isEmpty();
        } catch (DataAccessException | TransactionException away) {
            counts.outdate();
            return !topics.equals(Set.of(ChangedInPublic.PAGES));
        }
    }

    private synchronized void forget() {
        revision++;
        groups = null;
    }

    /** Read without a lock: who waits here may hold a line to the database, and who reads may wait for one. */
    private Map<Topic, ConferenceId> groups() {
        var known = groups;
        if (known != null) {
            return known;
        }
        var before = revision;
        var found = conferences.topicsOfPublishedGroups();
        keep(before, found);
        return found;
    }

    /** What was read before somebody said "forget" is not kept. */
    private synchronized void keep(long before, Map<Topic, ConferenceId> found) {
        if (before == revision) {
            groups = found;
            last = found;
        }
    }
}
