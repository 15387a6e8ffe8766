package de.wegmarke.live;

import de.wegmarke.shared.Topic;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** The bell of one node: whoever hears it is in this program, and it has rung when the call returns. */
class HouseBell implements Bell {

    private final ObjectProvider<Listener> listeners;

    HouseBell(ObjectProvider<Listener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void ring(Set<Topic> topics) {
        listeners.orderedStream().forEach(listener -> listener.heard(topics));
    }

    /** Rings for everything there is. */
    void ringForAll() {
        listeners.orderedStream().forEach(Listener::mayHaveMissed);
    }
}
