package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The whole way: card → recommendation → project → an institution that agrees → steps → the public, and back. */
@WegmarkeTest
@InBrowser
class FromCardToResultTest {

    private static final Pattern NUMBER = Pattern.compile("T\\d+-H\\d-\\d\\d");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private ConferenceDesk conferences;

    @Value("${wegmarke.base-url}")
    private String address;

    @Test
    void aCardBecomesAProjectThatThePublicReadsAfterItWasPublishedAndNotBefore() {
        var screens = new Screens(address);
        var moderator = stage.login(Role.MODERATOR);
        var conference = stage.conference();
        var group = stage.group(conference, Set.of(moderator.account()));
        stage.card(stage.participant(group), Kind.NEED, "Sonntags fährt kein Bus nach Wolfshagen");

        var recommendation = wordedByTheModerator(screens, moderator, group);
        var desk = browsers.desk();
        screens.logIn(desk, stage.login(Role.COORDINATOR));
        var link = askedByTheCoordinator(screens, desk, recommendation);
        var project = desk.url().replaceAll(".*/(P-\\d{4}-\\d{3}).*", "$1");
        agreedByTheInstitution(screens, link);
        stepSetByTheCoordinator(screens, desk);

        var reader = browsers.withoutScript();
        screens.button(desk, "Veröffentlichen").click();
        assertThat(screens.button(desk, "Zurückziehen")).isVisible();
        org.assertj.core.api.Assertions.assertThat(reader.navigate(address + "/results/projects/" + project)
                        .status())
                .isEqualTo(404);

        desk.navigate(address + "/app/recommendations/" + recommendation);
        screens.button(desk, "Veröffentlichen").click();
        assertThat(screens.button(desk, "Zurückziehen")).isVisible();
        conferences.publish(stage.coordinator(), conference);

        reader.navigate(address + "/results/projects/" + project);
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Rufbus am Sonntag");
        assertThat(reader.getByText("Kreisverkehr Harz").first()).isVisible();
        assertThat(reader.getByText("Fahrplan aushandeln").first()).isVisible();
        assertThat(reader.getByText("Sonntags fährt kein Bus nach Wolfshagen").first())
                .isVisible();
        reader.navigate(address + "/results?q=Rufbus");
        assertThat(reader.getByText(recommendation).first()).isVisible();
    }

    private String wordedByTheModerator(Screens screens, Stage.Login moderator, GroupPage group) {
        var page = browsers.desk();
        stage.leadTo(group.id(), Phase.WRAP_UP);
        screens.logIn(page, moderator);
        page.navigate(address + "/app/groups/" + group.id().value());
        page.getByRole(AriaRole.CHECKBOX).first().check();
        screens.button(page, "Handlungsempfehlung formulieren").click();
        page.getByLabel("Titel").fill("Rufbus am Sonntag");
        page.getByLabel("Text").fill("Der Rufbus fährt auch am Sonntag.");
        screens.button(page, "Nummer vergeben").click();
        var number = page.locator(".wm-number").first();
        assertThat(number).hasText(NUMBER);
        return number.textContent();
    }

    private String askedByTheCoordinator(Screens screens, Page desk, String recommendation) {
        desk.navigate(address + "/app/recommendations/" + recommendation);
        desk.getByText("Projekt daraus machen").first().click();
        desk.getByLabel("Ziel").fill("Der Rufbus fährt sonntags in alle Orte.");
        desk.getByLabel("Verantwortliche Stelle").fill("Kreisverkehr Harz");
        desk.keyboard().press("Enter");
        screens.button(desk, "Projekt anlegen").click();
        desk.waitForURL("**/app/projects/P-*");
        if (desk.getByLabel("Verantwortliche Stelle").isVisible()) {
            desk.getByLabel("Verantwortliche Stelle").fill("Kreisverkehr Harz");
            desk.keyboard().press("Enter");
        }
        screens.button(desk, "Anfragen").click();
        return desk.getByLabel("Einmalige Adresse").inputValue();
    }

    private void agreedByTheInstitution(Screens screens, String link) {
        var phone = browsers.phone();
        phone.navigate(link);
        screens.button(phone, "Projekt öffnen").click();
        phone.waitForURL("**/app/my-project");
        phone.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Ja").setExact(true))
                .check();
        screens.button(phone, "Antwort senden").click();
        assertThat(screens.button(phone, "Antwort ändern")).isVisible();
    }

    private void stepSetByTheCoordinator(Screens screens, Page desk) {
        assertThat(desk.getByText("zugesagt").first()).isVisible();
        screens.button(desk, "Schritt hinzufügen").click();
        desk.getByLabel("Was").fill("Fahrplan aushandeln");
        desk.getByLabel("Wer").fill("Kreisverkehr Harz");
        desk.getByLabel("Bis wann")
                .fill(LocalDate.now().plusMonths(3).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        desk.keyboard().press("Enter");
        screens.button(desk, "Speichern").click();
        assertThat(desk.getByText("Fahrplan aushandeln").first()).isVisible();
        desk.getByText("Erledigt", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(desk.getByText("1 von 1 Schritt erledigt").first()).isVisible();
    }
}
