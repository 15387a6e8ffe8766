package de.wegmarke.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets go, once a day, what has been kept for its time (A3). Each kind leaves in a transaction of its own, which writes into
 * {@code retention_run} on which day it did, and how many: so whoever comes second on the same day, on whichever machine, waits and
 * finds it done, and what a crash undid the next look does. The table is the log; there is nothing of people in it.
 */
@Component
class DailyLeave {

    private static final Logger LOG = LoggerFactory.getLogger(DailyLeave.class);

    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("daily-leave").factory());
    private final PersonalDataList list;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyLeave(PersonalDataList list, JdbcTemplate database, PlatformTransactionManager transactions, Clock clock) {
        this.list = list;
        this.database = database;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        // Who has waited for the other's row sees what the other has done.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Hourly: a program that was away at midnight, or a database that was, misses no day. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watchman.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.HOURS);
    }

    /** Does what is left of today; a kind that cannot leave keeps no other from leaving. */
    void look() {
        list.leaving().takeWhile(kind -> !watchman.isShutdown()).forEach(this::leave);
    }

    private void leave(Keeping kind) {
        try {
            var gone = Objects.requireNonNull(transaction.execute(status -> leaveToday(kind)));
            if (gone > 0) {
                LOG.info("Personal data was deleted as its time was over: {} of the kind {}", gone, kind.key());
            }
        } catch (RuntimeException failed) {
            // Whatever it was, the watchman goes on. Its words may quote what stands in the database.
            LOG.error(
                    "The personal data of the kind {} could not leave; it is tried again within the hour: {}",
                    kind.key(),
                    failed.getClass().getSimpleName());
        }
    }

    private int leaveToday(Keeping kind) {
        var now = ZonedDateTime.now(clock);
        if (!begin(kind.key(), now.toLocalDate(), now.toInstant())) {
            return 0;
        }
        var gone = Objects.requireNonNull(kind.leaving()).leave(kind.before(now));
        database.update(
                "update retention_run set gone = ? where day = ? and kind = ?", gone, now.toLocalDate(), kind.key());
        return gone;
    }

    /** False if it was done today already. */
    private boolean begin(String kind, LocalDate day, Instant now) {
        return database.update(
                        "insert ignore into retention_run (day, kind, at, gone) values (?, ?, ?, 0)",
                        day,
                        kind,
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                > 0;
    }

    /** Before anything is taken down: the kind that is leaving is brought to its end, and no other begins. */
    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        watchman.shutdown();
        if (!watchman.awaitTermination(10, TimeUnit.SECONDS)) {
            watchman.shutdownNow();
        }
    }
}
