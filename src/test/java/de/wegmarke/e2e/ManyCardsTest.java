package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.stage.Stage;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A group with more cards than anybody reads at once: they come in portions, and those of one device go and come back together. */
@WegmarkeTest
@InBrowser
class ManyCardsTest {

    private static final int PORTION = 50;
    private static final int OF_EACH = 30;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private ClusterDesk clusters;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private Stage.Login moderator;
    private GroupPage group;

    @BeforeEach
    void manyHaveWritten() {
        screens = new Screens(address);
        moderator = stage.login(Role.MODERATOR);
        group = stage.group(moderator);
        for (var writer = 0; writer < 2; writer++) {
            var by = stage.participant(group);
            for (var card = 1; card <= OF_EACH; card++) {
                stage.card(by, Kind.NEED, "Bedarf %d.%d".formatted(writer, card));
            }
        }
    }

    @Test
    void thereAreFiftyAndMoreWhenSomebodyAsks() {
        var phone = browsers.calm();
        screens.join(phone, Objects.requireNonNull(group.code()).value());
        var cards = screens.cards(phone).locator("li.wm-card");
        assertThat(cards).hasCount(PORTION);
        assertThat(screens.cards(phone).getByText("Karten der Gruppe (60)")).isVisible();
        look(phone, "workshop-many");

        stage.card(stage.participant(group), Kind.NEED, "Gerade eben");
        assertThat(cards.first()).containsText("Gerade eben");
        assertThat(cards).hasCount(PORTION + 1);

        screens.button(phone, "Noch 10 zeigen").click();
        assertThat(cards).hasCount(2 * OF_EACH + 1);
        assertThat(cards.nth(PORTION + 1)).isFocused();
        assertThat(cards.last()).containsText("Bedarf 0.1");
        assertThat(phone.getByText("Noch 10 zeigen")).isHidden();
    }

    @Test
    void aModeratorSetsAllCardsOfOneDeviceAsideAndBack() {
        var desk = browsers.calm();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        desk.locator(".wm-card-menu summary").first().click();
        screens.button(desk, "Ausblenden").first().click();
        desk.getByLabel("Warum?").fill("Nicht von Menschenhand");
        desk.getByLabel("Auch die 29 anderen Karten von diesem Gerät").check();
        look(desk, "group-hide-all");
        desk.locator("li.wm-card form, li.wm-card .wm-form")
                .getByText("Ausblenden")
                .last()
                .click();
        assertThat(desk.getByText("Karten der Gruppe (30, dazu 30 ausgeblendete)"))
                .isVisible();
        look(desk, "group-hidden-all");
        screens.button(desk, "Alle 30 von diesem Gerät wieder zeigen").first().click();
        assertThat(desk.getByText("Karten der Gruppe (60)")).isVisible();
    }

    @Test
    void aBundleShowsItsFirstCardsAndMoreWhenSomebodyAsks() {
        var cards = new LinkedHashSet<ContributionId>();
        var by = stage.participant(group);
        for (var card = 1; card <= 7; card++) {
            cards.add(stage.card(by, Kind.NEED, "Zusammen " + card));
        }
        stage.leadTo(group.id(), Phase.CLUSTER);
        clusters.bundle(moderator.person(), group.id(), cards, "Ein Bündel");
        var desk = browsers.calm();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        var bundle = desk.locator("li.wm-bundle");
        assertThat(bundle.locator("li.wm-card")).hasCount(5);
        assertThat(bundle.getByText("7 Karten")).isVisible();
        look(desk, "group-long-bundle");
        bundle.getByText("Noch 2 zeigen").click();
        assertThat(bundle.locator("li.wm-card")).hasCount(7);
        assertThat(bundle.locator("li.wm-card").nth(5)).isFocused();
    }

    private static void look(Page page, String name) {
        assertThat(Inspection.of(page, name, 320, 768, 1440)).isEmpty();
    }
}
