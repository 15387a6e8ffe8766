package de.wegmarke.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.OpenScreen;
import de.wegmarke.stage.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However many bundles, accounts and editions there are: a screen sends the first of them, and says how many are left. */
@WegmarkeTest
class LargeGroupTest {

    /** On the wire. */
    private static final int LARGEST = 60_000;

    private static final int BUNDLES = 23;
    private static final int IN_EACH = 9;

    @Autowired
    private Stage stage;

    @Autowired
    private Logins logins;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GuidelineDesk guidelines;

    @Test
    void theFirstBundlesAreSentWithTheirFirstCards() {
        var moderator = stage.login(Role.MODERATOR);
        var group = bundled(moderator);
        var desk = logins.visitor();
        desk.logIn(moderator.username(), moderator.password());
        assertFirst(new OpenScreen(desk, "groups/" + group.id().value()).sent());
        var device = Secret.fresh();
        stage.join(group, DeviceKey.of(device));
        var phone = logins.visitor().on(device);
        assertFirst(new OpenScreen(phone, "workshop").sent());
    }

    private GroupPage bundled(Stage.Login moderator) {
        var group = stage.group(moderator);
        var by = IntStream.range(0, IN_EACH)
                .mapToObj(i -> stage.participant(group))
                .toList();
        for (var bundle = 0; bundle < BUNDLES; bundle++) {
            var cards = new LinkedHashSet<ContributionId>();
            for (var card = 0; card < IN_EACH; card++) {
                cards.add(stage.card(by.get(card), Kind.NEED, "Bedarf %d.%d".formatted(bundle, card)));
            }
            if (bundle == 0) {
                stage.leadTo(group.id(), Phase.CLUSTER);
            }
            clusters.bundle(moderator.person(), group.id(), cards, "Bündel " + bundle);
        }
        return group;
    }

    private static void assertFirst(String sent) {
        assertThat(OpenScreen.packed(sent)).as("bytes").isLessThanOrEqualTo(LARGEST);
        assertThat(sent).contains("Noch 8 zeigen", "Noch 4 zeigen");
        assertThat(texts("Bündel \\d+", sent)).hasSize(15);
        assertThat(texts("Bedarf \\d+\\.\\d+", sent)).hasSize(15 * 5);
    }

    private static Set<String> texts(String pattern, String sent) {
        var found = new LinkedHashSet<String>();
        Pattern.compile(pattern).matcher(sent).results().forEach(hit -> found.add(hit.group()));
        return found;
    }

    @Test
    void theFirstAccountsAreSent() {
        var admin = logins.person(Role.ADMIN);
        for (var i = 0; i < 51; i++) {
            accounts.create(admin, logins.username(), "Noch jemand", Set.of(Role.MODERATOR));
        }
        assertPortion("people", Role.ADMIN);
    }

    @Test
    void theFirstEditionsAreSent() {
        for (var i = 0; i < 51; i++) {
            guidelines.draft(stage.coordinator(), new EditionDraft("Leitlinien " + i, "", "", "", null, List.of()));
        }
        assertPortion("guidelines", Role.COORDINATOR);
    }

    private void assertPortion(String address, Role role) {
        var sent = new OpenScreen(logins.loggedIn(role), address).sent();
        assertThat(OpenScreen.packed(sent)).as("bytes").isLessThanOrEqualTo(LARGEST);
        assertThat(texts("Noch \\d+ zeigen", sent)).hasSize(1);
    }
}
