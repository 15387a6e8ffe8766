package de.wegmarke.results;

import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.live.Bell;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Topic;
import java.util.Set;
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
    private @Nullable Set<Topic> groups;

    PublicGroups(ConferenceRegister conferences, ObjectProvider<Bell> bell) {
        this.conferences = conferences;
        this.bell = bell;
    }

    @Override
    public void heard(Set<Topic> topics) {
        if (topics.contains(ChangedInPublic.PAGES)) {
            forget();
        } else if (arePublic(topics)) {
            bell.getObject().ring(Set.of(ChangedInPublic.PAGES));
        }
    }

    /** While the database is away nobody knows. Pages that are made anew for nothing are the lesser evil. */
    private boolean arePublic(Set<Topic> topics) {
        try {
            return topics.stream().anyMatch(groups()::contains);
        } catch (DataAccessException | TransactionException away) {
            return true;
        }
    }

    private synchronized void forget() {
        groups = null;
    }

    private synchronized Set<Topic> groups() {
        var known = groups;
        if (known == null) {
            known = conferences.topicsOfPublishedGroups();
            groups = known;
        }
        return known;
    }
}
