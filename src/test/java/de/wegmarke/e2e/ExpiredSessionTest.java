package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** When the session has run out, nobody is asked a question that they cannot answer, and nobody looks for their place. */
@WegmarkeTest
@InBrowser
class ExpiredSessionTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private ServletWebServerApplicationContext program;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private Stage.Login moderator;
    private GroupPage group;

    @BeforeEach
    void aGroupCollects() {
        screens = new Screens(address);
        moderator = stage.login(Role.MODERATOR);
        group = stage.group(moderator);
    }

    @Test
    void aParticipantIsBackInTheGroupWithTheSameDraft() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Vorher geschrieben");
        screens.button(phone, "Bearbeiten").waitFor();
        phone.getByLabel("Ihre Karte").first().fill("Angefangen");
        Sessions.expireUnder(phone, "Zurückziehen", program, () -> {
            screens.write(phone, "Läuft gut", "Danach geschrieben");
            phone.getByLabel("Ihre Karte").first().fill("Noch eine");
        });
        assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("Noch eine");
        Sessions.expireUnder(phone, "Zurückziehen", program);
        assertThat(screens.cards(phone).getByText("Vorher geschrieben")).isVisible();
        assertThat(screens.cards(phone).getByText("Danach geschrieben")).hasCount(1);
        assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("Noch eine");
        screens.write(phone, "Bedarf", "Es geht weiter");
        assertThat(screens.cards(phone).getByText("Es geht weiter")).isVisible();
    }

    @Test
    void aModeratorLogsInAndIsBackOnTheSameScreen() {
        var page = browsers.desk();
        screens.logIn(page, moderator);
        page.navigate(address + "/app/groups/" + group.id().value());
        screens.button(page, "Weiter: Bündeln").waitFor();
        Sessions.expireUnder(page, "Weiter: Bündeln", program);
        assertThat(page).hasURL(Pattern.compile(".*/login\\?over"));
        page.getByLabel("Benutzername").fill(moderator.username());
        page.getByLabel("Passwort").fill(moderator.password());
        screens.button(page, "Anmelden").click();
        page.waitForURL("**/app/groups/" + group.id().value() + "*");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Unterwegs");
        screens.button(page, "Weiter: Bündeln").click();
        assertThat(page.locator("[aria-current=step]")).hasText("Bündeln");
    }
}
