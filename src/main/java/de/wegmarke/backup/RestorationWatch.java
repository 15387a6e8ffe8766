package de.wegmarke.backup;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every second whether a backup was restored since the program started, and says so once. */
@Component
class RestorationWatch implements DisposableBean {

    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("restoration").factory());
    private final JdbcTemplate database;
    private final ApplicationEventPublisher events;
    private final List<@Nullable String> last;

    RestorationWatch(JdbcTemplate database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
        last = latest();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watchman.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (!latest().equals(last)) {
                watchman.shutdown();
                events.publishEvent(new Restored());
            }
        } catch (DataAccessException | TransactionException away) {
            // Whoever needs the database says so; a second later it is asked again.
            return;
        }
    }

    private List<@Nullable String> latest() {
        return database.queryForList("select what from restoration", String.class);
    }

    @Override
    public void destroy() {
        watchman.shutdownNow();
    }
}
