package de.wegmarke.live;

import de.wegmarke.shared.Topic;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All that is read once for many. It hears the bell before those who look again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class KeptReadings implements Bell.Listener {

    private final TransactionTemplate reading;
    private final Clock clock;
    private final List<KeptReading<?, ?>> all = new CopyOnWriteArrayList<>();

    KeptReadings(PlatformTransactionManager transactions, Clock clock) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * Something that is read once for many from now on.
     *
     * @param topic by which it changes
     * @param read in a transaction of its own, given what was kept before
     */
    public <K, V> KeptReading<K, V> of(Function<K, Topic> topic, BiFunction<K, @Nullable V, V> read) {
        var kept = new KeptReading<>(topic, read, reading, clock);
        all.add(kept);
        return kept;
    }

    @Override
    public void heard(Set<Topic> topics) {
        all.forEach(kept -> kept.heard(topics));
    }

    @Override
    public void mayHaveMissed() {
        all.forEach(KeptReading::mayHaveMissed);
    }
}
