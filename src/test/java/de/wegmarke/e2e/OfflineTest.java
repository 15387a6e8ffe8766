package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The way to the group opens without a network, with all that was written (A4). */
@WegmarkeTest
@InBrowser
class OfflineTest {

    private static final double A_WHILE = 30_000;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;
    private Page phone;

    @BeforeEach
    void somebodyHasJoined() {
        screens = new Screens(address);
        group = stage.group(stage.login(Role.MODERATOR));
        phone = browsers.phone();
        screens.join(phone, group.code().value());
        phone.evaluate("navigator.serviceWorker.ready.then(() => true)");
    }

    @Test
    void aReloadWithoutNetworkKeepsDraftAndWaitingCards() {
        phone.context().setOffline(true);
        screens.write(phone, "Bedarf", "Aus dem Funkloch");
        phone.getByLabel("Ihre Karte").fill("Halb fertig");
        phone.reload();
        assertThat(phone.getByText("Keine Verbindung.")).isVisible();
        assertThat(phone.getByText("Aus dem Funkloch")).isVisible();
        assertThat(phone.getByLabel("Ihre Karte")).hasValue("Halb fertig");
        screens.write(phone, "Läuft gut", "Nach dem Neuladen");
        assertThat(phone.getByText("2 Einträge noch nicht gesendet")).isVisible();
        phone.context().setOffline(false);
        goBack();
        assertThat(screens.cards(phone).getByText("Aus dem Funkloch")).hasCount(1);
        assertThat(screens.cards(phone).getByText("Nach dem Neuladen")).hasCount(1);
    }

    /** The browser was closed, or somebody went elsewhere and came back: by the address, or by the start page. */
    @Test
    void aNewStartWithoutNetworkOpensTheComposer() {
        phone.getByLabel("Ihre Karte").fill("Halb fertig");
        phone.context().setOffline(true);
        for (var way : new String[] {"/app/workshop", "/"}) {
            var again = phone.context().newPage();
            again.navigate(address + way);
            assertThat(again.getByLabel("Ihre Karte")).hasValue("Halb fertig");
            assertThat(again.getByText("Keine Verbindung.")).isVisible();
            again.close();
        }
        phone.context().setOffline(false);
    }

    /** Whoever is not writing is taken back by itself. */
    @Test
    void theGroupComesBackWithTheNetwork() {
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.getByText("Keine Verbindung.")).isVisible();
        phone.context().setOffline(false);
        assertThat(phone.locator(".wm-group-cards")).isVisible(aWhile());
        assertThat(phone.url()).isEqualTo(address + "/app/workshop");
    }

    /** Where there is nothing to write in, nobody is told to write on. */
    @Test
    void whileTheGroupDoesNotCollectThePhoneSaysThatItWaits() {
        stage.leadTo(group.id(), Phase.CLUSTER);
        assertThat(phone.getByText("Die Gruppe ordnet jetzt die Karten.")).isVisible();
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.getByText("Ihre Gruppe erscheint hier wieder, sobald das Netz da ist."))
                .isVisible();
        assertThat(phone.getByLabel("Ihre Karte")).isHidden();
        phone.context().setOffline(false);
    }

    /** Long after the conference the start page is the start page. */
    @Test
    void whenNobodyCanJoinAnyMoreTheGroupIsForgotten() {
        phone.evaluate("""
                const shell = JSON.parse(localStorage.getItem('wm-shell'));
                shell.page.until = '1000';
                localStorage.setItem('wm-shell', JSON.stringify(shell))""");
        phone.context().setOffline(true);
        phone.navigate(address + "/");
        assertThat(phone.getByText("Diese Seite braucht das Netz.")).isVisible();
        assertThat(phone.locator("wm-composer")).hasCount(0);
        phone.context().setOffline(false);
        assertThat(phone.getByText("Ergebnisse").first()).isVisible(aWhile());
    }

    @Test
    void itIsReadInTheLanguageOfThePerson() {
        phone.getByLabel("Sprache").selectOption("العربية");
        phone.locator("html[lang=ar]").waitFor();
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.getByText("لا يوجد اتصال.")).isVisible();
        assertThat(phone.locator("html[lang=ar][dir=rtl]")).hasCount(1);
        phone.context().setOffline(false);
    }

    private void goBack() {
        phone.getByText("Sie sind wieder verbunden.").waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
        phone.getByText("Zur Gruppe").click();
        assertThat(phone.locator(".wm-group-cards")).isVisible(aWhile());
    }

    private static LocatorAssertions.IsVisibleOptions aWhile() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_WHILE);
    }
}
