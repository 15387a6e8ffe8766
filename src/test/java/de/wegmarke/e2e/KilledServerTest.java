package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.FileSystemUtils;

/** Nothing acknowledged is lost, nothing written is lost, and nobody has to join again (C2, J3). */
@InBrowser
class KilledServerTest {

    private static final double LONG = 60_000;
    private static final String GROUP_FORM = "/app/conferences/ik5/groups/new";
    private static final String HALF = "Was brauchen Familien, die";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Test
    void aServerKilledWhileSomebodyWritesKeepsWhatItAcknowledgedAndGetsTheRestOnce() throws Exception {
        var data = Program.below("killed-server");
        FileSystemUtils.deleteRecursively(data);
        try (var program = new Program(data)) {
            program.start();
            var screens = new Screens(program.address());
            var phone = browsers.phone();
            screens.join(phone, "SPRACHEN");
            screens.write(phone, "Bedarf", "Vor dem Absturz");
            assertThat(screens.cards(phone).getByText("Vor dem Absturz")).isVisible();
            phone.evaluate("navigator.serviceWorker.ready.then(() => true)");

            var desk = browsers.desk();
            beginAGroup(desk, program);

            program.kill();
            screens.write(phone, "Läuft gut", "Während des Absturzes");
            assertThat(phone.getByText("1 Eintrag noch nicht gesendet")).isVisible();
            phone.getByLabel("Ihre Karte").first().fill("Angefangen");

            var again = phone.context().newPage();
            again.navigate(program.address() + "/app/workshop");
            assertThat(again.getByText("Keine Verbindung.")).isVisible();
            assertThat(again.getByText("Während des Absturzes")).isVisible();
            assertThat(again.getByLabel("Ihre Karte")).hasValue("Angefangen");
            again.close();

            program.start();
            var patiently = new LocatorAssertions.HasCountOptions().setTimeout(LONG);
            assertThat(screens.cards(phone).getByText("Während des Absturzes")).hasCount(1, patiently);
            assertThat(screens.cards(phone).getByText("Vor dem Absturz")).hasCount(1, patiently);
            assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("Angefangen");
            assertThat(screens.cards(phone).getByText("Ihre Karte", exactly())).hasCount(2, patiently);

            comesBackToTheForm(desk);

            program.killDatabase();
            screens.write(phone, "Bedarf", "Während die Datenbank fehlte");
            assertThat(screens.cards(phone).getByText("Während die Datenbank fehlte"))
                    .hasCount(1, patiently);
            assertThat(screens.cards(phone).getByText("Vor dem Absturz")).hasCount(1, patiently);
        }
    }

    private static void beginAGroup(Page desk, Program program) {
        desk.navigate(program.address() + GROUP_FORM);
        logIn(desk);
        desk.waitForURL("**" + GROUP_FORM);
        desk.getByLabel("Frage der Gruppe").fill(HALF);
    }

    /** The session is gone with the program: whoever filled in a form logs in, is back there, and goes on. */
    private static void comesBackToTheForm(Page desk) {
        desk.waitForURL("**/login*", new Page.WaitForURLOptions().setTimeout(LONG));
        logIn(desk);
        desk.waitForURL("**" + GROUP_FORM + "*");
        assertThat(desk.getByLabel("Frage der Gruppe")).hasValue(HALF);
    }

    private static void logIn(Page page) {
        page.getByLabel("Benutzername").fill("koordination");
        page.getByLabel("Passwort").fill("wegmarke-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
