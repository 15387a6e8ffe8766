package de.wegmarke.demo;

import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Membership;
import de.wegmarke.demo.CardScene.Written;
import de.wegmarke.people.Person;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets a group put its cards together and give its dots, as far as the script says so. */
@Component
class ClusterScene {

    private final ClusterDesk clusters;
    private final DotDesk dots;

    ClusterScene(ClusterDesk clusters, DotDesk dots) {
        this.clusters = clusters;
        this.dots = dots;
    }

    /**
     * Puts cards together.
     *
     * @return the clusters and cards by the names the script gives them
     */
    Map<String, Thing> bundle(Block text, Map<String, Written> cards, Person leader, GroupId group) {
        var things = new HashMap<String, Thing>();
        cards.forEach((name, card) -> things.put(name, Thing.of(card.id())));
        for (var line : text.all("cluster")) {
            var together = line.words(2).stream()
                    .map(name -> Objects.requireNonNull(cards.get(name), name).id())
                    .collect(Collectors.toSet());
            things.put(line.part(0), Thing.of(clusters.bundle(leader, group, together, line.part(1))));
        }
        return things;
    }

    /** Gives dots, counts those on paper, and shows them. */
    void prioritise(Block text, Map<String, Thing> things, List<Membership> people, Person leader, GroupId group) {
        for (var line : text.all("dots")) {
            var giver = people.get(Integer.parseInt(line.part(0)) - 1);
            line.words(1).forEach(name -> dots.give(giver, find(things, name)));
        }
        for (var line : text.all("paper")) {
            dots.countOnPaper(leader, group, find(things, line.part(0)), 0, Integer.parseInt(line.part(1)));
        }
        if (text.find("revealed").isPresent()) {
            dots.reveal(leader, group);
        }
    }

    private static Thing find(Map<String, Thing> things, String name) {
        return Objects.requireNonNull(things.get(name), name);
    }
}
