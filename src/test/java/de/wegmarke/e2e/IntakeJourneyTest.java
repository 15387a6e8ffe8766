package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Somebody brings cards in a file. */
@WegmarkeTest
@InBrowser
class IntakeJourneyTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;
    private Page desk;

    @BeforeEach
    void theModeratorGoesToTheScreen() {
        screens = new Screens(address);
        var moderator = stage.login(Role.MODERATOR);
        group = stage.group(moderator);
        desk = browsers.desk();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        desk.getByText("Mehr für diese Gruppe").click();
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Karten aus einer Datei"))
                .click();
    }

    private void choose(String name, String text) {
        desk.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itIsLookedThroughTakenInAndTakenBack() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        choose("umfrage.csv", "Nr;Was gesagt wurde\n1;Eine Bank vor der Kirche\n2;\n3;Der Bürgerbus fährt jeden Tag\n");
        assertThat(desk.getByText("2 Karten würden aufgenommen, 1 Zeile nicht."))
                .isVisible();
        assertThat(desk.getByText("Zeile 3:")).isVisible();
        assertThat(screens.cards(phone).getByText("Der Bürgerbus")).isHidden();
        screens.button(desk, "2 Karten aufnehmen").click();
        assertThat(desk.getByText("2 Karten sind aufgenommen.")).isVisible();
        assertThat(screens.cards(phone).getByText("Der Bürgerbus")).isVisible();
        assertThat(desk.getByText("umfrage.csv: 2 Karten")).isVisible();
        screens.button(desk, "Alle zurücknehmen").click();
        assertThat(screens.cards(phone).getByText("Der Bürgerbus")).isHidden();
        screens.button(desk, "Zurückgenommen: alle wieder aufnehmen").click();
        assertThat(screens.cards(phone).getByText("Der Bürgerbus")).isVisible();
    }

    /** What a table calls as this screen does needs no choosing. */
    @Test
    void columnsAreKnownByTheirNames() {
        choose("umfrage.csv", "Stimme;Art;Text\nSeniorenbeirat;Läuft gut;Der Bürgerbus fährt jeden Tag\n");
        var preview = desk.locator(".wm-intake-preview");
        assertThat(preview.getByText("Läuft gut")).isVisible();
        assertThat(preview.getByText("Stimme: Seniorenbeirat")).isVisible();
    }

    @Test
    void whatIsNoTableIsSaidInASentence() {
        choose("leer.csv", "Nur Überschriften\n");
        assertThat(desk.getByText("In dieser Datei steht keine Zeile unter den Überschriften."))
                .isVisible();
        choose("bild.xlsx", "PK kein Zip");
        assertThat(desk.getByText("lässt sich nicht als Tabelle lesen")).isVisible();
        choose("groß.csv", "x".repeat(1_100_000));
        assertThat(desk.getByText("Die Datei ist zu groß").first()).isVisible();
    }
}
