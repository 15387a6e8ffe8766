package de.wegmarke.demo;

import de.wegmarke.database.OneAtATime;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the example at the first start, before anybody asks who the first administrator is; of several nodes, one does. */
@Component
@ConditionalOnProperty(name = "wegmarke.demo", havingValue = "true")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExampleAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleAtStart.class);

    private final Example example;
    private final OneAtATime turns;

    ExampleAtStart(Example example, OneAtATime turns) {
        this.example = example;
        this.turns = turns;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        turns.run("example", this::load);
    }

    private void load() {
        // How long it really took, whatever time the example plays in.
        var begin = System.nanoTime();
        if (example.playIntoEmptyDatabase()) {
            LOG.info(
                    "Loaded the example conference in {} ms",
                    Duration.ofNanos(System.nanoTime() - begin).toMillis());
        }
    }
}
