package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Somebody reads all groups' cards as they come, makes themes of them, plays these back to the hall, and prints the sheet of the day. */
@WegmarkeTest
@InBrowser
class ThemeJourneyTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private ShowDesk shows;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private ConferenceId conference;
    private Page desk;

    @BeforeEach
    void twoGroupsSpeakOfTheSame() {
        screens = new Screens(address);
        conference = stage.conference();
        stage.card(stage.participant(stage.group(conference)), Kind.NEED, "Ein Bus am Sonntag nach Braunlage");
        var login = stage.login(Role.COORDINATOR);
        desk = browsers.desk();
        screens.logIn(desk, login);
        desk.navigate(address + "/app/themes?conference="
                + conferences.conference(stage.coordinator(), conference).slug());
        assertThat(desk.getByText("Ein Bus am Sonntag nach Braunlage")).isVisible();
    }

    @Test
    void aThemeIsMadeOfCardsAsTheyComeAndPlayedBackToTheHall() {
        var hall = browsers.desk();
        hall.navigate(address + "/show/"
                + shows.give(stage.coordinator(), new Show(conference, null)).value());
        stage.card(stage.participant(stage.group(conference)), Kind.NEED, "Sonntags kommt kein Bus");
        assertThat(desk.getByText("Sonntags kommt kein Bus")).isVisible();
        desk.getByLabel("auswählen: Ein Bus am Sonntag nach Braunlage").focus();
        desk.keyboard().press("Space");
        screens.button(desk, "Ähnliche Karten").click();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sonntags kommt kein Bus – ähnlich wegen"))
                .click();
        assertThat(desk.getByText("2 Karten ausgewählt")).isVisible();
        screens.button(desk, "Neues Thema").click();
        desk.getByLabel("Überschrift").fill("Unterwegs am Wochenende");
        desk.keyboard().press("Enter");
        var themes = desk.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Themen des Tages"));
        assertThat(themes.getByText("2 Karten, 2 Stimmen aus 2 Gruppen")).isVisible();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Im Saal zeigen"))
                .click();
        assertThat(hall.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Unterwegs am Wochenende")))
                .isVisible();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("herausnehmen"))
                .first()
                .click();
        assertThat(themes.getByText("1 Karte, 1 Stimme aus 1 Gruppe")).isVisible();
        assertThat(desk.locator(".wm-undo button")).isFocused();
        desk.keyboard().press("Enter");
        assertThat(themes.getByText("2 Karten, 2 Stimmen aus 2 Gruppen")).isVisible();
        desk.getByText("Blatt des Tages").click();
        assertThat(desk.locator(".wm-day-sheet").getByText("Unterwegs am Wochenende"))
                .isVisible();
        assertThat(desk.getByText("2 Personen in 2 Gruppen")).isVisible();
    }
}
