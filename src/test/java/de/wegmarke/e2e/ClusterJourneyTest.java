package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.stage.Stage;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Cards are put together on the moderator's screen, dots given on a phone, and both see what the other did. */
@WegmarkeTest
@InBrowser
class ClusterJourneyTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private ClusterDesk clusters;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private Stage.Login moderator;
    private GroupPage group;
    private Page desk;
    private Page phone;

    @BeforeEach
    void aModeratorAndAPhoneLookAtThreeCards() {
        screens = new Screens(address);
        moderator = stage.login(Role.MODERATOR);
        group = stage.group(moderator);
        var anna = stage.participant(group);
        stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        stage.card(anna, Kind.NEED, "Ein Bus am Samstag");
        stage.card(anna, Kind.WORKS_WELL, "Die Fahrradwerkstatt");
        phone = browsers.phone();
        screens.join(phone, group.code().value());
        desk = browsers.desk();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        assertThat(screens.cards(desk).getByText("Die Fahrradwerkstatt")).isVisible();
        assertThat(desk.getByRole(AriaRole.CHECKBOX)).hasCount(0);
        assertThat(desk.getByText("1 von 2 haben geschrieben.")).isVisible();
        press(screens.button(desk, "Weiter: Bündeln"));
        assertThat(desk.getByText("Tippen Sie die Karten an, die zusammengehören."))
                .isVisible();
    }

    @Test
    void aStepAsksAQuestionOfItsOwnThatEverybodySees() {
        screens.button(desk, "Leitfrage für diesen Schritt").click();
        desk.getByLabel("Was wird die Gruppe bei „Bündeln“ gefragt?").fill("Was gehört zusammen?");
        screens.button(desk, "Diese Frage stellen").click();
        assertThat(phone.getByText("Was gehört zusammen?")).isVisible();
        assertThat(desk.getByText("Was gehört zusammen?")).isVisible();
        press(screens.button(desk, "Weiter: Gewichten"));
        assertThat(phone.getByText("Was gehört zusammen?")).isHidden();
        assertThat(phone.getByText("Was hilft?")).isVisible();
    }

    /** C6: an extra for who has a mouse; two cards are put together, a third is added, and taken out again. */
    @Test
    void c6CardsAreDrawnWithTheMouse() {
        draw("Ein Bus am Sonntag", screens.cards(desk).locator("li.wm-card").filter(has("Ein Bus am Samstag")));
        desk.getByLabel("Überschrift").fill("Busse am Wochenende");
        desk.keyboard().press("Enter");
        var bundle = desk.locator(".wm-bundle");
        assertThat(bundle.locator("li.wm-card")).hasCount(2);
        draw("Die Fahrradwerkstatt", bundle.locator(".wm-card-head").first());
        assertThat(bundle.locator("li.wm-card")).hasCount(3);
        assertThat(screens.cards(phone).getByRole(AriaRole.HEADING, named("Busse am Wochenende")))
                .isVisible();
        stage.card(stage.participant(group), Kind.NEED, "Spät gekommen");
        assertThat(screens.cards(desk).getByText("Spät gekommen")).isVisible();
        draw("Die Fahrradwerkstatt", screens.cards(desk).getByText("Einzelne Karten"));
        assertThat(bundle.locator("li.wm-card")).hasCount(2);
    }

    private void draw(String card, Locator onto) {
        screens.cards(desk).locator("li.wm-card").filter(has(card)).dragTo(onto);
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void theModeratorBundlesByKeyboardThePhoneGivesDotsAndTheModeratorShowsThem() {
        bundle();
        assertThat(screens.cards(phone).getByRole(AriaRole.HEADING, named("Busse am Wochenende")))
                .isVisible();
        assertThat(screens.cards(phone).getByText("1 Stimme")).isVisible();

        assertThat(desk.getByText("1 Karte liegt noch einzeln.")).isVisible();
        press(screens.button(desk, "Weiter: Gewichten"));
        assertThat(phone.getByText("5 von 5 Punkten übrig")).isVisible();
        assertThat(desk.getByText("0 von 2 haben Punkte gegeben.")).isVisible();
        var give = screens.cards(phone).getByRole(AriaRole.BUTTON, named("Punkt geben Busse am Wochenende"));
        give.focus();
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("4 von 5 Punkten übrig")).isVisible();
        assertThat(give).isFocused();
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("3 von 5 Punkten übrig")).isVisible();
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("höchstens 2 Punkte")).isVisible();
        screens.cards(phone)
                .getByRole(AriaRole.BUTTON, named("Punkt zurücknehmen Busse am Wochenende"))
                .click();
        assertThat(phone.getByText("4 von 5 Punkten übrig")).isVisible();

        desk.getByLabel("Auf Papier gezählte Punkte: Busse am Wochenende").fill("6");
        desk.keyboard().press("Enter");
        assertThat(screens.cards(phone).getByText("7 Punkte")).isHidden();
        press(screens.button(desk, "Punkte zeigen"));
        assertThat(screens.cards(phone).getByText("7 Punkte")).isVisible();
        assertThat(screens.cards(desk).getByText("7 Punkte")).isVisible();
    }

    /** Hints say why and lead there; what is done, the moderator does (C6). */
    @Test
    void cardsThatSayNearlyTheSameArePointedOutAndChosenByTheModerator() {
        stage.card(stage.participant(group), Kind.NEED, "Ein Bus auch am Sonntag");
        assertThat(desk.getByText("Zwei Karten sagen fast dasselbe: G1-1 und G1-4 (Bus, Sonntag)."))
                .isVisible();
        screens.button(desk, "Beide wählen").click();
        assertThat(desk.getByText("2 Karten ausgewählt")).isVisible();
        screens.button(desk, "Ähnliche Karten").click();
        screens.button(desk, "G1-2: Ein Bus am Samstag – ähnlich wegen: Bus").click();
        assertThat(desk.getByText("3 Karten ausgewählt")).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        boards.board(stage.coordinator(), group.id()).clusters())
                .isEmpty();
    }

    @Test
    void aBundleIsNamedDissolvedAndPutTogetherAgain() {
        bundle();
        screens.button(desk, "Umbenennen: Busse am Wochenende").click();
        desk.getByLabel("Überschrift").fill("Rufbus");
        desk.keyboard().press("Enter");
        assertThat(screens.cards(phone).getByRole(AriaRole.HEADING, named("Rufbus")))
                .isVisible();
        screens.button(desk, "Bündel auflösen: Rufbus").click();
        assertThat(screens.cards(phone).getByRole(AriaRole.HEADING, named("Rufbus")))
                .isHidden();
        assertThat(desk.getByLabel("Rückgängig: Das Bündel „Rufbus“ ist aufgelöst."))
                .isFocused();
        desk.keyboard().press("Enter");
        assertThat(screens.cards(phone).getByRole(AriaRole.HEADING, named("Rufbus")))
                .isVisible();
    }

    @Test
    void aBundleThatAnotherDissolvesKeepsTheHeadingSomebodyWrites() {
        bundle();
        screens.button(desk, "Umbenennen: Busse am Wochenende").click();
        desk.getByLabel("Überschrift").fill("Rufbus");
        var by = stage.coordinator();
        var bundled = boards.board(by, group.id()).clusters().getFirst();
        clusters.dissolve(by, bundled.id(), bundled.version());
        assertThat(desk.getByText("Dieses Bündel ist schon aufgelöst.")).isVisible();
        assertThat(desk.getByLabel("Überschrift")).hasValue("Rufbus");
        assertThat(screens.cards(desk).getByText("Ein Bus am Sonntag")).hasCount(1);
        clusters.restore(by, bundled.id());
        assertThat(desk.getByText("Dieses Bündel ist schon aufgelöst.")).isHidden();
        desk.getByLabel("Überschrift").press("Enter");
        assertThat(screens.cards(phone).getByRole(AriaRole.HEADING, named("Rufbus")))
                .isVisible();

        screens.button(desk, "Umbenennen: Rufbus").click();
        clusters.dissolve(by, bundled.id(), clusters.cluster(by, bundled.id()).version());
        assertThat(desk.getByText("Dieses Bündel ist schon aufgelöst.")).isVisible();
        screens.button(desk, "Abbrechen").click();
        assertThat(screens.cards(desk).getByRole(AriaRole.HEADING, named("Rufbus")))
                .isHidden();
    }

    @Test
    void aCardThatWasForgottenIsPutToTheBundle() {
        stage.card(stage.participant(group), Kind.NEED, "Auch am Freitagabend");
        bundle();
        var more = screens.button(desk, "Zu Bündel …");
        assertThat(more).isHidden();
        desk.getByLabel("G1-4 auswählen").focus();
        desk.keyboard().press("Space");
        assertThat(more).isVisible();
        desk.keyboard().press("Enter");
        assertThat(screens.button(desk, "Neues Bündel")).isDisabled();
        assertThat(more).isFocused();
        desk.keyboard().press("Enter");
        assertThat(screens.button(desk, "Busse am Wochenende")).isFocused();
        desk.keyboard().press("Enter");
        assertThat(screens.cards(phone).getByText("2 Stimmen")).isVisible();
        assertThat(desk.getByLabel("Ganzes Bündel auswählen: Busse am Wochenende"))
                .isFocused();
    }

    /** With one finger: the card itself is the switch. */
    @Test
    void aCardIsTakenOutAgainByTouch() {
        bundle();
        var tablet = browsers.phone();
        screens.logIn(tablet, moderator);
        tablet.navigate(address + "/app/groups/" + group.id().value());
        tap(tablet, "Ein Bus am Sonntag");
        assertThat(tablet.getByText("1 Karte ausgewählt")).isVisible();
        screens.button(tablet, "Herausnehmen").click();
        assertThat(screens.cards(phone).getByText("1 Karte, 1 Stimme")).isVisible();
        assertThat(tablet.getByText("Tippen Sie die Karten an, die zusammengehören."))
                .isVisible();
        tap(tablet, "Ein Bus am Sonntag");
        tap(tablet, "Die Fahrradwerkstatt");
        screens.button(tablet, "Auswahl aufheben").click();
        assertThat(tablet.getByText("Tippen Sie die Karten an, die zusammengehören."))
                .isVisible();
    }

    @Test
    void aWholeBundleBecomesARecommendation() {
        bundle();
        stage.leadTo(group.id(), Phase.WRAP_UP);
        assertThat(desk.getByText("Noch keine Empfehlung, 1 Karte in keinem Bündel."))
                .isVisible();
        desk.getByLabel("Ganzes Bündel auswählen: Busse am Wochenende").check();
        assertThat(desk.getByText("2 Karten ausgewählt")).isVisible();
        screens.button(desk, "Handlungsempfehlung formulieren").click();
        desk.getByLabel("Titel").fill("Rufbus am Wochenende");
        screens.button(desk, "Nummer vergeben").click();
        assertThat(desk.getByText("aus 1 Gruppe, 1 Stimme")).isVisible();
    }

    /** Where its words are: over them lies the switch, which is meant. */
    private void tap(Page page, String words) {
        screens.cards(page).getByText(words).click(new Locator.ClickOptions().setForce(true));
    }

    /** With the keyboard alone. */
    private void bundle() {
        for (var card : Set.of("G1-1 auswählen", "G1-2 auswählen")) {
            desk.getByLabel(card).focus();
            desk.keyboard().press("Space");
        }
        assertThat(desk.getByText("2 Karten ausgewählt")).isVisible();
        desk.keyboard().press("Enter");
        assertThat(screens.button(desk, "Neues Bündel")).isFocused();
        desk.keyboard().press("Enter");
        assertThat(desk.getByLabel("Überschrift")).isFocused();
        desk.keyboard().type("Busse am Wochenende");
        desk.keyboard().press("Enter");
        assertThat(desk.getByLabel("Ganzes Bündel auswählen: Busse am Wochenende"))
                .isFocused();
    }

    private static void press(Locator button) {
        button.focus();
        assertThat(button).isEnabled(); // what has just changed rests for a moment
        button.press("Enter");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
