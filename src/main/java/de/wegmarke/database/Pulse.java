package de.wegmarke.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether something can be written now. It is found out by writing, at most once a second, however many ask; while somebody is
 * still waiting for an answer, the others are told what was known before.
 */
@Component
public class Pulse {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final @Nullable EmbeddedMariaDb embedded;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Beat last;

    Pulse(EntityManager entities, PlatformTransactionManager transactions, @Nullable EmbeddedMariaDb embedded) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.embedded = embedded;
    }

    private record Beat(boolean isThere, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    public boolean beats() {
        var known = last;
        if (known != null && (known.isFresh() || !asking.tryLock())) {
            return known.isThere;
        }
        if (known == null) {
            // The very first: there is nothing yet that the others could be told.
            asking.lock();
        }
        try {
            var now = new Beat((embedded == null || embedded.hasRoom()) && canWrite(), System.nanoTime());
            last = now;
            return now.isThere;
        } finally {
            asking.unlock();
        }
    }

    private boolean canWrite() {
        try {
            transaction.executeWithoutResult(
                    status -> entities.createNativeQuery("replace into pulse (id, at) values (1, utc_timestamp(6))")
                            .executeUpdate());
            return true;
        } catch (PersistenceException | DataAccessException | TransactionException away) {
            return false;
        }
    }
}
