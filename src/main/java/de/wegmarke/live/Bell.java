package de.wegmarke.live;

import de.wegmarke.shared.Topic;
import java.util.Set;

/** Tells everything that is kept or shown, on whichever node it is, that the topics were touched. */
public interface Bell {

    void ring(Set<Topic> topics);

    /** Something that hears the bell. Those who keep something hear it before those who look again ({@code @Order}). */
    interface Listener {

        void heard(Set<Topic> topics);

        /** The bell may have rung unheard: whatever is kept is thrown away, and who shows something looks again. */
        void mayHaveMissed();
    }
}
