package de.wegmarke.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.OpenScreen;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new card sends a screen the card: words that stay the same are not sent again, and no screen reader says them again. */
@WegmarkeTest
class QuietScreensTest {

    /** A place is emptied, and filled. */
    private static final Pattern REFILLED = Pattern.compile(
            "\"node\":(\\d+),\"type\":\"clear\",\"feat\":2},\\{\"node\":\\1,\"type\":\"splice\",\"feat\":2,\"index\":0,"
                    + "\"addNodes\":\\[(\\d+)]");

    private static final String CARD = "Gerade eben";
    private static final int LOOKS = 2_000;

    @Autowired
    private Stage stage;

    @Autowired
    private Logins logins;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private GroupDesk groups;

    @Test
    void aNewCardSaysNothingElseAnew() {
        var moderator = stage.login(Role.MODERATOR);
        var group = stage.group(moderator);
        var author = stage.participant(group);
        var cards = Set.of(stage.card(author, Kind.NEED, "Eins"), stage.card(author, Kind.NEED, "Zwei"));
        stage.leadTo(group.id(), Phase.CLUSTER);
        clusters.bundle(moderator.person(), group.id(), cards, "Busse");
        groups.previousPhase(moderator.person(), group.id(), Phase.CLUSTER);
        assertQuiet(moderator, group);
    }

    private void assertQuiet(Stage.Login moderator, GroupPage group) {
        var screens = screens(moderator, group);
        stage.card(stage.participant(group), Kind.NEED, CARD);
        screens.forEach((name, screen) -> {
            // Who came in may have been told before.
            var sent = Stream.generate(screen::changes)
                    .limit(LOOKS)
                    .filter(news -> news.contains(CARD))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + ": the card did not come"));
            for (var place : REFILLED.matcher(sent).results().toList()) {
                assertThat(sent).as(name).contains("\"node\":%s,\"type\":".formatted(place.group(2)));
            }
        });
    }

    private Map<String, OpenScreen> screens(Stage.Login moderator, GroupPage group) {
        var desk = logins.visitor();
        desk.logIn(moderator.username(), moderator.password());
        var led = "groups/" + group.id().value();
        var screens = new LinkedHashMap<String, OpenScreen>();
        screens.put("a participant's", new OpenScreen(phone(group), "workshop"));
        screens.put("a moderator's", new OpenScreen(desk, led));
        screens.put("on the wall", new OpenScreen(desk, led + "/wall"));
        return screens;
    }

    private Visitor phone(GroupPage group) {
        var device = Secret.fresh();
        stage.join(group, DeviceKey.of(device));
        return logins.visitor().on(device);
    }
}
