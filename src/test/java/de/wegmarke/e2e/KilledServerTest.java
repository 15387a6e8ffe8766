package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.FileSystemUtils;

/** Nothing acknowledged is lost, nothing written is lost, and nobody has to join again (C2, J3). */
@InBrowser
class KilledServerTest {

    private static final double LONG = 60_000;

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

            program.kill();
            screens.write(phone, "Läuft gut", "Während des Absturzes");
            assertThat(phone.getByText("1 Eintrag noch nicht gesendet")).isVisible();
            phone.getByLabel("Ihre Karte").first().fill("Angefangen");

            program.start();
            var patiently = new LocatorAssertions.HasCountOptions().setTimeout(LONG);
            assertThat(screens.cards(phone).getByText("Während des Absturzes")).hasCount(1, patiently);
            assertThat(screens.cards(phone).getByText("Vor dem Absturz")).hasCount(1, patiently);
            assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("Angefangen");
            assertThat(screens.cards(phone).getByText("Ihre Karte", exactly())).hasCount(2, patiently);

            program.killDatabase();
            screens.write(phone, "Bedarf", "Während die Datenbank fehlte");
            assertThat(screens.cards(phone).getByText("Während die Datenbank fehlte"))
                    .hasCount(1, patiently);
            assertThat(screens.cards(phone).getByText("Vor dem Absturz")).hasCount(1, patiently);
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
