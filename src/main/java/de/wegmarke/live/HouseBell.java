package de.wegmarke.live;

import de.wegmarke.shared.Topic;
import de.wegmarke.shared.Touched;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The bell of a house with one node: rings for what was touched, once that is committed. */
@Component
class HouseBell implements Bell {

    private final ObjectProvider<Listener> listeners;

    HouseBell(ObjectProvider<Listener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void ring(Set<Topic> topics) {
        listeners.orderedStream().forEach(listener -> listener.heard(topics));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void committed(Touched touched) {
        ring(touched.topics());
    }
}
