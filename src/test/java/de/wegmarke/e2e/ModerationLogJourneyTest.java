package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What was hidden can be read, and taken along as a table. */
@WegmarkeTest
@InBrowser
class ModerationLogJourneyTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private ModerationDesk moderation;

    @Value("${wegmarke.base-url}")
    private String address;

    /** The phone says why, loses nothing, and finds back once it is let in again. */
    @Test
    void aDeviceIsTakenOutOfTheGroupAndComesBack() {
        var moderator = stage.login(Role.MODERATOR);
        var group = stage.group(moderator);
        var phone = browsers.phone();
        var screens = new Screens(address);
        var code = Objects.requireNonNull(group.code()).value();
        screens.join(phone, code);
        screens.write(phone, "Bedarf", "Busse am Sonntag");
        var desk = browsers.desk();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        desk.locator(".wm-card-menu summary").click();
        screens.button(desk, "Übersetzen").click();
        desk.getByLabel("Übersetzung").last().fill("Buses on Sunday");
        screens.button(desk, "Speichern").click();
        assertThat(screens.cards(phone).getByText("Buses on Sunday")).isVisible();
        assertThat(screens.cards(phone).getByText("Busse am Sonntag")).isVisible();
        desk.locator(".wm-card-menu summary").click();
        screens.button(desk, "Allen zeigen").click();
        assertThat(phone.getByText("Alle schauen auf diese Karte")).isVisible();
        desk.locator(".wm-card-menu summary").click();
        screens.button(desk, "Gerät aus der Gruppe nehmen").click();
        desk.getByLabel("Warum?").fill("Beleidigt andere");
        screens.button(desk, "Gerät aus der Gruppe nehmen").click();
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("nicht mehr in der Gruppe")))
                .isVisible();
        assertThat(phone.getByText("Beleidigt andere")).isVisible();
        assertThat(desk.getByText("Gerät nicht mehr in der Gruppe")).isVisible();
        phone.navigate(address + "/j/" + code);
        assertThat(phone.getByText("Beleidigt andere")).isVisible();
        desk.locator(".wm-card-menu summary").click();
        screens.button(desk, "Gerät wieder zulassen").click();
        assertThat(desk.getByText("Gerät nicht mehr in der Gruppe")).isHidden();
        screens.join(phone, code);
        assertThat(phone.getByText("Busse am Sonntag").first()).isVisible();
    }

    @Test
    void whoLeadsTheGroupReadsWhatWasHiddenAndTakesItAlong() throws IOException {
        var moderator = stage.login(Role.MODERATOR);
        var group = stage.group(moderator);
        var card = stage.card(stage.participant(group), Kind.NEED, "=Frau \"Meier\"");
        moderation.hide(moderator.person(), card, "Ein Name");
        var desk = browsers.desk();
        new Screens(address).logIn(desk, moderator);
        desk.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Moderation").setExact(true))
                .click();
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("ausgeblendet")))
                .isVisible();
        assertThat(desk.getByText("Grund: Ein Name")).isVisible();
        var table =
                desk.waitForDownload(() -> desk.getByText("Als Tabelle (CSV)").click());
        Assertions.assertThat(table.suggestedFilename()).isEqualTo("wegmarke-moderation.csv");
        Assertions.assertThat(Files.readString(table.path()))
                .contains("\"HIDDEN\"", "\"'=Frau \"\"Meier\"\"\"", "\"Ein Name\"");
    }
}
