package de.wegmarke.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import de.wegmarke.shared.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Tells the screens that follow a topic to look again, after a change was committed. Nothing but "look again" travels;
 * each screen asks its desk under its own rights. The first change is told at once, further ones at most four times a
 * second and screen.
 */
@Service
public class LiveTopics implements Bell.Listener, DisposableBean {

    /** More than two of the signs that a screen gives ({@code frontend/presence.ts}), so that nobody who looks is passed over. */
    private static final Duration UNHEARD_OF = Duration.ofSeconds(50);

    private final Map<Topic, Set<Follower>> followers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService bell = Executors.newScheduledThreadPool(
            4, Thread.ofPlatform().daemon().name("live-", 0).factory());

    /**
     * Looks now, and again whenever the topic changes, for as long as the part is on a screen.
     *
     * @param part the part of the screen that shows the topic
     * @param look asks the desk and shows the answer; runs with the screen's lock held
     */
    public void follow(Component part, Topic topic, Runnable look) {
        follow(part, Set.of(topic), look);
    }

    /** The same for a part that shows several topics: it looks once when any of them changes. */
    public void follow(Component part, Set<Topic> topics, Runnable look) {
        part.addAttachListener(attached -> begin(attached.getUI(), part, topics, look));
        part.getUI().ifPresent(ui -> begin(ui, part, topics, look));
    }

    private void begin(UI ui, Component part, Set<Topic> topics, Runnable look) {
        var follower = new Follower(ui, look, bell, UNHEARD_OF, System::nanoTime);
        var alive = ui.addHeartbeatListener(beat -> follower.heard());
        // Listen first, look then: a change in between is seen, not missed.
        topics.forEach(topic -> begin(topic, follower));
        part.addDetachListener(detached -> {
            detached.unregisterListener();
            alive.remove();
            topics.forEach(topic -> end(topic, follower));
        });
        look.run();
    }

    private void begin(Topic topic, Follower follower) {
        followers.compute(topic, (key, all) -> {
            var known = all == null ? ConcurrentHashMap.<Follower>newKeySet() : all;
            known.add(follower);
            return known;
        });
    }

    private void end(Topic topic, Follower follower) {
        followers.computeIfPresent(topic, (key, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    @Override
    public void heard(Set<Topic> topics) {
        for (var topic : topics) {
            followers.getOrDefault(topic, Set.of()).forEach(Follower::ring);
        }
    }

    @Override
    public void mayHaveMissed() {
        followers.values().forEach(all -> all.forEach(Follower::ring));
    }

    @Override
    public void destroy() {
        bell.shutdownNow();
    }
}
