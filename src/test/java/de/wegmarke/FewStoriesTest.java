package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.spi.FilterReply;
import java.io.IOException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FewStoriesTest {

    private final FewStories few = new FewStories();
    private final LoggerContext log = new LoggerContext();

    @Test
    void theSameStoryIsToldAFewTimesOnlyAndAnotherOneStillIs() {
        var told = IntStream.range(0, 1000)
                .filter(i -> tells("web", new IllegalStateException("no. " + i, new IOException("gone"))))
                .count();
        assertThat(told).isEqualTo(5);
        assertThat(tells("web", new IllegalArgumentException("other"))).isTrue();
        assertThat(tells("database", new IllegalArgumentException("other"))).isTrue();
    }

    /** As a line is really written: with a reference of its own, and the failure as the last of what belongs to it. */
    @Test
    void aStoryIsTheSameWhateverSentenceLeadsToIt() {
        var written = new ListAppender<ILoggingEvent>();
        written.start();
        few.start();
        log.addTurboFilter(few);
        var logger = log.getLogger("web");
        logger.addAppender(written);
        for (var i = 0; i < 100; i++) {
            var failure = new IllegalStateException();
            logger.error("Trouble {}", "no. " + i, failure);
            logger.warn("{} and {}: {}", i, i, i, failure);
        }
        assertThat(written.list).hasSize(5);
    }

    @Test
    void linesWithoutAStoryAreAllWritten() {
        for (int i = 0; i < 100; i++) {
            assertThat(tells("web", null)).isTrue();
        }
    }

    private boolean tells(String logger, @Nullable Throwable thrown) {
        return few.decide(null, log.getLogger(logger), Level.ERROR, "Trouble", null, thrown) != FilterReply.DENY;
    }
}
