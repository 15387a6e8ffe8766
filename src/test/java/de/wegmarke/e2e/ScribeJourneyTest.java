package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** One device writes for many (C8), by keyboard alone. */
@WegmarkeTest
@InBrowser
class ScribeJourneyTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private Stage.Login moderator;
    private GroupPage group;
    private Page desk;

    @BeforeEach
    void theModeratorComesFromTheGroup() {
        screens = new Screens(address);
        moderator = stage.login(Role.MODERATOR);
        group = stage.group(moderator);
        desk = browsers.desk();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        desk.getByRole(AriaRole.LINK, named("Karte schreiben")).click();
        desk.getByLabel("Stimme", new Page.GetByLabelOptions().setExact(true)).waitFor();
    }

    @Test
    void c8VoicesAreWrittenForByKeyboardAloneAndThePhonesReadThem() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        desk.getByLabel("Stimme", new Page.GetByLabelOptions().setExact(true)).focus();
        desk.keyboard().type("Volkshochschule");
        desk.getByRole(AriaRole.RADIO, named("Läuft gut")).focus();
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("ArrowDown");
        desk.getByLabel("Was gesagt wird").focus();
        desk.keyboard().type("Ein Kurs am Abend");
        desk.keyboard().press("Control+Enter");
        assertThat(lastWritten().getByText("Ein Kurs am Abend")).isVisible();
        assertThat(desk.getByLabel("Was gesagt wird")).isFocused();
        assertThat(desk.getByLabel("Was gesagt wird")).hasValue("");
        assertThat(screens.cards(phone).getByText("Ein Kurs am Abend")).isVisible();
        assertThat(screens.cards(phone).getByText("Stimme: Volkshochschule")).isVisible();

        desk.keyboard().type("Angefangen");
        desk.reload();
        assertThat(desk.getByLabel("Was gesagt wird")).hasValue("Angefangen");
        desk.getByRole(AriaRole.RADIO, named("Bedarf")).check();

        screens.button(desk, "Nächste Stimme").click();
        assertThat(desk.getByLabel("Stimme", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        desk.getByLabel("Was gesagt wird").fill("Ein Bus am Sonntag");
        screens.button(desk, "Absenden").click();
        assertThat(screens.cards(phone).getByText("Stimme ohne Namen")).isVisible();

        screens.button(desk, "Es spricht: Volkshochschule").click();
        assertThat(desk.getByLabel("Stimme", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Volkshochschule");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        desk.getByLabel("Was gesagt wird").fill("Ein Bus am Sonntag");
        screens.button(desk, "Absenden").click();
        assertThat(desk.getByText("Bitte wählen Sie, was Sie sagen möchten.").first())
                .isVisible();
        desk.reload();
        assertThat(desk.getByLabel("Was gesagt wird")).hasValue("Ein Bus am Sonntag");
    }

    @Test
    void twoTapsSendOneCardAndMissNothing() {
        desk.getByRole(AriaRole.RADIO, named("Bedarf")).check();
        desk.getByLabel("Was gesagt wird").fill("Ein Bus am Sonntag");
        screens.button(desk, "Absenden").dblclick();
        assertThat(desk.getByLabel("Was gesagt wird")).isFocused();
        assertThat(desk.locator("[aria-invalid]")).hasCount(0);
    }

    @Test
    void aCardIsTakenBackAndPutBack() {
        desk.getByRole(AriaRole.RADIO, named("Bedarf")).check();
        desk.getByLabel("Was gesagt wird").fill("Ein Bus am Sonntag");
        screens.button(desk, "Absenden").click();
        screens.button(desk, "G1-1 zurückziehen").click();
        assertThat(lastWritten().getByText("Ein Bus am Sonntag")).isHidden();
        screens.button(desk, "Rückgängig: Die Karte G1-1 ist zurückgezogen.").click();
        assertThat(lastWritten().getByText("Ein Bus am Sonntag")).isVisible();
    }

    /** C4: what more there is to say is asked of a scribe, too. */
    @Test
    void c4FullerWordsAreWrittenForOthers() {
        desk.getByRole(AriaRole.RADIO, named("Läuft gut")).check();
        desk.getByLabel("Was gesagt wird").fill("Der Bürgerbus");
        desk.getByText("Mehr dazu sagen").click();
        desk.getByLabel("Wer macht das").fill("Der Bürgerbusverein");
        screens.button(desk, "Absenden").click();
        assertThat(lastWritten().getByText("Der Bürgerbus", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        desk.navigate(address + "/app/groups/" + group.id().value());
        assertThat(desk.getByText("Der Bürgerbusverein")).isVisible();
    }

    @Test
    void a4WithoutTheNetworkTheCardWaitsAndArrivesOnce() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        desk.getByRole(AriaRole.RADIO, named("Bedarf")).check();
        desk.context().setOffline(true);
        desk.getByLabel("Was gesagt wird").fill("Ein Bus am Sonntag");
        screens.button(desk, "Absenden").click();
        assertThat(desk.getByText("1 Eintrag noch nicht gesendet")).isVisible();
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isHidden();
        desk.context().setOffline(false);
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(desk.getByText("1 Eintrag noch nicht gesendet")).isHidden();
        assertThat(lastWritten().getByText("Ein Bus am Sonntag")).hasCount(1);
    }

    @Test
    void theSentenceInWorkGoesAlongToAnotherDevice() {
        desk.getByRole(AriaRole.RADIO, named("Bedarf")).check();
        desk.getByLabel("Stimme", new Page.GetByLabelOptions().setExact(true)).fill("Seniorenbeirat");
        desk.getByLabel("Was gesagt wird").fill("Eine Bank vor der");
        var other = browsers.desk();
        screens.logIn(other, moderator);
        other.navigate(address + "/app/groups/" + group.id().value() + "/scribe");
        assertThat(other.getByText("auf einem anderen Gerät: „Eine Bank vor der“"))
                .isVisible();
        screens.button(other, "Hier weiterschreiben").click();
        assertThat(other.getByLabel("Was gesagt wird")).hasValue("Eine Bank vor der");
        assertThat(other.getByLabel("Was gesagt wird")).isFocused();
        assertThat(other.getByLabel("Stimme", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Seniorenbeirat");
        assertThat(desk.getByLabel("Was gesagt wird")).hasValue("");
        other.keyboard().press("End");
        other.keyboard().type(" Kirche");
        other.keyboard().press("Control+Enter");
        assertThat(lastWritten().getByText("Eine Bank vor der Kirche")).isVisible();
        assertThat(screens.button(desk, "Hier weiterschreiben")).isHidden();
    }

    private Locator lastWritten() {
        return desk.locator(".wm-read-back");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
