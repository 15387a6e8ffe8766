package de.wegmarke.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.wegmarke.shared.Topic;
import de.wegmarke.stage.Redis;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Two nodes and a real Redis between them, which dies, hangs and comes back. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@ExtendWith(OutputCaptureExtension.class)
class RedisBellTest {

    private static final Topic GROUP = new Topic("group", UUID.randomUUID());
    private static final Topic OTHER = new Topic("group", UUID.randomUUID());
    private static final Topic ALL = new Topic("all");

    private Redis redis;
    private Node one;
    private Node two;

    /** A node that notes what it hears. */
    private static final class Node implements Bell.Listener {

        private final BlockingQueue<Topic> heard = new LinkedBlockingQueue<>();
        private final RedisBell bell;

        Node(String address) {
            var listeners = new StaticListableBeanFactory();
            listeners.addBean("node", this);
            bell = new RedisBell(
                    new HouseBell(listeners.getBeanProvider(Bell.Listener.class)), new RedisAddress(address));
            bell.start();
        }

        @Override
        public void heard(Set<Topic> topics) {
            heard.addAll(topics);
        }

        @Override
        public void mayHaveMissed() {
            heard.add(ALL);
        }

        /** Waits until it hears that; what comes before is forgotten. */
        void awaits(Topic topic) throws InterruptedException {
            while (!topic.equals(heard.take())) {
                continue;
            }
        }
    }

    @BeforeEach
    void twoNodes(@TempDir Path folder) throws Exception {
        assumeTrue(Redis.isInstalled(), "Redis is not installed");
        redis = new Redis(folder);
        one = new Node(redis.address());
        two = new Node(redis.address());
        one.awaits(ALL);
        two.awaits(ALL);
    }

    @AfterEach
    void end() throws Exception {
        if (redis != null) {
            one.bell.stop();
            two.bell.stop();
            redis.close();
        }
    }

    @Test
    void whatIsTouchedOnOneIsHeardOnBothAndOnOneselfOnce() throws Exception {
        one.bell.ring(Set.of(GROUP));
        assertThat(one.heard).containsExactly(GROUP);
        two.awaits(GROUP);
        two.bell.ring(Set.of(OTHER));
        one.awaits(GROUP);
        one.awaits(OTHER);
        assertThat(one.heard).isEmpty();
    }

    @Test
    void whileRedisIsAwayEachRingsInItsHouseAndAfterwardsBothLookAtEverything(CapturedOutput said) throws Exception {
        redis.kill();
        one.bell.ring(Set.of(GROUP));
        assertThat(one.heard).containsExactly(GROUP);
        redis.start();
        one.awaits(ALL);
        two.awaits(ALL);
        one.bell.ring(Set.of(OTHER));
        two.awaits(OTHER);
        assertThat(said.getAll()).doesNotContain(Redis.PASSWORD);
    }

    @Test
    void aRedisThatHangsHoldsNobodyUpAndNothingIsMissed() throws Exception {
        redis.hang();
        for (var i = 0; i < 1_000; i++) {
            one.bell.ring(Set.of(new Topic("group", UUID.randomUUID())));
        }
        assertThat(one.heard).hasSize(1_000);
        redis.wake();
        two.awaits(ALL);
    }

    @Test
    void whoFallsSilentMayHaveDiedBeforeItRang() throws Exception {
        one.bell.stop();
        two.awaits(ALL);
    }

    @Test
    void whatIsNoCallIsNotHeard() throws Exception {
        var stranger = new RedisLine(new RedisAddress(redis.address()).lines(), heard -> {});
        for (var nonsense : new String[] {
            "", "*", "node", "node x\n*", "node " + UUID.randomUUID() + "\ngroup 1", "x".repeat(100_000)
        }) {
            stranger.call(nonsense);
        }
        stranger.call(new Call(UUID.randomUUID(), Touches.of(Set.of(GROUP))).written());
        assertThat(two.heard.take()).isEqualTo(GROUP);
        stranger.close();
    }
}
