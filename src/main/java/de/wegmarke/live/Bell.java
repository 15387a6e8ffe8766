package de.wegmarke.live;

import de.wegmarke.shared.Topic;
import java.util.Set;

/** Tells everything that is kept or shown, wherever it runs, that the topics were touched. */
public interface Bell {

    void ring(Set<Topic> topics);

    /** Something that hears the bell. Those who keep something hear it before those who look again ({@code @Order}). */
    interface Listener {

        void heard(Set<Topic> topics);
    }
}
