package de.wegmarke.demo;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupDraft;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.conference.Joining;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.demo.CardScene.Written;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Person;
import de.wegmarke.people.Secret;
import de.wegmarke.shared.Clocks;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets a breakout group meet: sets it up, lets its people in, and leads it through the phases while they write. */
@Component
class GroupScene {

    private static final Duration BETWEEN_LATE_CARDS = Duration.ofMinutes(4);
    private static final Duration UNTIL_CLUSTERS = Duration.ofMinutes(10);
    private static final Duration UNTIL_DOTS = Duration.ofMinutes(20);

    private final GroupDesk groups;
    private final JoiningDesk joining;
    private final CardScene cards;
    private final ClusterScene clusters;

    GroupScene(GroupDesk groups, JoiningDesk joining, CardScene cards, ClusterScene clusters) {
        this.groups = groups;
        this.joining = joining;
        this.cards = cards;
        this.clusters = clusters;
    }

    /**
     * @param day the conference, which knows when the groups begin to collect and when they move on
     * @return the cards that have a name in the script
     */
    Map<String, Written> play(Block day, Block text, ConferenceId conference, Scenery scenery) {
        var days = scenery.days();
        var begin = days.instant(day.text("collecting"));
        var end = days.instant(day.text("moving"));
        var moderators = moderators(text, scenery);
        var leader = moderators.isEmpty() ? scenery.coordination() : moderators.getFirst();
        var group = Clocks.at(days.instant(day.text("prepared")), () -> setUp(text, conference, moderators, scenery));
        Clocks.at(begin, () -> leadTo(Phase.COLLECT, leader, group));
        var people = Clocks.at(
                begin,
                () -> text.all("person").stream()
                        .map(person -> join(text.text("code"), person))
                        .toList());
        var lines = text.all("card");
        var pause = Duration.between(begin, end).dividedBy(lines.size() + 1);
        var written = new HashMap<>(cards.write(lines, people, begin, pause, scenery));
        cards.tidy(text, written, leader, end);
        var goal = Phase.valueOf(text.text("phase"));
        Clocks.at(end, () -> leadTo(earlier(Phase.CLUSTER, goal), leader, group));
        written.putAll(cards.write(text.all("late"), people, end, BETWEEN_LATE_CARDS, scenery));
        var things = Clocks.at(end.plus(UNTIL_CLUSTERS), () -> clusters.bundle(text, written, leader, group));
        Clocks.at(end.plus(UNTIL_DOTS), () -> {
            leadTo(earlier(Phase.PRIORITISE, goal), leader, group);
            clusters.prioritise(text, things, people, leader, group);
            leadTo(goal, leader, group);
        });
        return written;
    }

    private static Phase earlier(Phase one, Phase other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private GroupId setUp(Block text, ConferenceId conference, List<Person> moderators, Scenery scenery) {
        var code = JoinCode.typed(text.text("code"))
                .orElseThrow(() -> new IllegalStateException(text.text("code") + " cannot be a code"));
        return groups.setUp(
                scenery.coordination(),
                conference,
                new GroupDraft(
                        text.text("group"),
                        text.text("room"),
                        text.text("ask"),
                        scenery.fields(text.text("fields")),
                        moderators.stream().map(Person::id).collect(Collectors.<AccountId>toSet())),
                code);
    }

    private static List<Person> moderators(Block text, Scenery scenery) {
        return text.all("moderator").stream()
                .map(line -> scenery.person(line.value()))
                .toList();
    }

    private void leadTo(Phase goal, Person leader, GroupId group) {
        var phase = groups.led(leader, group).phase();
        while (phase != goal) {
            groups.nextPhase(leader, group, phase);
            phase = groups.led(leader, group).phase();
        }
    }

    private Membership join(String code, Line person) {
        var device = DeviceKey.of(Secret.fresh());
        if (!(joining.join(device, code, person.part(0)) instanceof Joining.Joined joined)) {
            throw new IllegalStateException("The code " + code + " lets nobody in");
        }
        return joined.participant();
    }
}
