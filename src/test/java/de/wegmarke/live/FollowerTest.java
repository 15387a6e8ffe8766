package de.wegmarke.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ScheduledThreadPoolExecutor bell = new ScheduledThreadPoolExecutor(1);
    private final AtomicLong now = new AtomicLong();
    private final Follower follower = new Follower(new UI(), () -> {}, bell, MINUTE, now::get);

    @AfterEach
    void silence() {
        bell.shutdownNow();
    }

    @Test
    void aScreenIsToldTheNewsForAWhile() throws Exception {
        now.addAndGet(MINUTE.toNanos() - 1);
        follower.ring();
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void aScreenThatNothingWasHeardOfCostsNothing() throws Exception {
        now.addAndGet(MINUTE.toNanos());
        follower.ring();
        follower.ring();
        assertThat(looks()).isZero();
    }

    @Test
    void aScreenThatIsHeardOfAgainLooksOnceIfItMissedSomething() throws Exception {
        now.addAndGet(MINUTE.toNanos());
        follower.heard();
        assertThat(bell.getQueue()).as("nothing was missed").isEmpty();

        now.addAndGet(MINUTE.toNanos());
        follower.ring();
        follower.ring();
        follower.heard();
        assertThat(looks()).isEqualTo(1);
    }

    /** How many were begun, when all that is due has ended. */
    private long looks() throws InterruptedException {
        bell.shutdown();
        assertThat(bell.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        return bell.getCompletedTaskCount();
    }
}
