package de.wegmarke;

import de.wegmarke.backup.Restored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends everything and starts it again within the same process when a backup was restored: so nothing is left that was read before,
 * whoever keeps it, and nobody stays logged in who may not even exist any more.
 */
@Component
class Anew {

    private static final Logger LOG = LoggerFactory.getLogger(Anew.class);

    private final ConfigurableApplicationContext program;
    private final String[] options;

    Anew(ConfigurableApplicationContext program, ApplicationArguments arguments) {
        this.program = program;
        this.options = arguments.getSourceArgs();
    }

    @EventListener(Restored.class)
    void begin() {
        LOG.warn("A backup was restored: Wegmarke starts anew");
        // A thread of its own keeps the process alive while nothing else does.
        Thread.ofPlatform().daemon(false).name("anew").start(this::startAgain);
    }

    private void startAgain() {
        program.close();
        try {
            Wegmarke.start(options);
        } catch (RuntimeException said) {
            // What was wrong is in the log already. Whoever watches over the process starts it again.
            System.exit(1);
        }
    }
}
