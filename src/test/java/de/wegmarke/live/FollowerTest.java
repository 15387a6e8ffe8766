package de.wegmarke.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private final ScheduledThreadPoolExecutor bell = new ScheduledThreadPoolExecutor(1);

    @AfterEach
    void silence() {
        bell.shutdownNow();
    }

    @Test
    void aScreenWithoutALineIsToldTheNewsForAWhile() throws Exception {
        new Follower(new UI(), () -> {}, bell, Duration.ofHours(1)).ring();
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void aScreenThatNobodyHeardOfCostsNothing() throws Exception {
        var gone = new Follower(new UI(), () -> {}, bell, Duration.ZERO);
        gone.ring();
        gone.ring();
        assertThat(bell.getQueue()).isEmpty();

        var back = new Follower(new UI(), () -> {}, bell, Duration.ofHours(1));
        back.heard();
        assertThat(looks()).as("nothing was missed").isZero();
    }

    /** How many were begun, when all that is due has ended. */
    private long looks() throws InterruptedException {
        bell.shutdown();
        assertThat(bell.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        return bell.getCompletedTaskCount();
    }
}
