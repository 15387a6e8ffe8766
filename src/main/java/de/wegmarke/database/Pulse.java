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
    private volatile boolean beats;
    private volatile long last = System.nanoTime() - FRESH;

    Pulse(EntityManager entities, PlatformTransactionManager transactions, @Nullable EmbeddedMariaDb embedded) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.embedded = embedded;
    }

    public boolean beats() {
        if (System.nanoTime() - last >= FRESH && asking.tryLock()) {
            try {
                beats = (embedded == null || embedded.hasRoom()) && canWrite();
                last = System.nanoTime();
            } finally {
                asking.unlock();
            }
        }
        return beats;
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
