package de.wegmarke.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private final ScheduledThreadPoolExecutor bell = new ScheduledThreadPoolExecutor(1);

    @AfterEach
    void silence() {
        bell.shutdownNow();
    }

    @Test
    void aScreenWithoutALineIsToldTheNewsForAWhile() {
        new Follower(new UI(), () -> {}, bell, Duration.ofHours(1)).ring();
        assertThat(bell.getTaskCount()).isEqualTo(1);
    }

    @Test
    void aScreenThatNobodyHeardOfCostsNothingUntilItIsHeardOfAgain() {
        var gone = new Follower(new UI(), () -> {}, bell, Duration.ZERO);
        gone.ring();
        gone.ring();
        assertThat(bell.getTaskCount()).isZero();

        var back = new Follower(new UI(), () -> {}, bell, Duration.ofHours(1));
        back.heard();
        assertThat(bell.getTaskCount()).as("nothing was missed").isZero();
    }
}
