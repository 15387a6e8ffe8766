package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Cable;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** While the database is away everybody is told so in a sentence; nothing is lost, and afterwards all goes on by itself. */
@WegmarkeTest
@InBrowser
class LostDatabaseTest {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private Logins logins;

    @Autowired
    private Cable cable;

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

    @AfterEach
    void theLineIsWhole() {
        cable.mend();
    }

    @Test
    void publicPagesComeFromTheCacheOrSayThatItTakesAMoment() {
        var visitor = logins.visitor();
        assertThat(visitor.get("/imprint").statusCode()).isEqualTo(200);
        cable.cut();
        assertThat(visitor.get("/imprint").statusCode()).isEqualTo(200);
        for (var page : new String[] {"/results?q=niegesucht", "/j?code=ABCDEFGH", "/links/unbekannt"}) {
            assertThat(visitor.get(page)).as(page).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
                assertThat(answer.body())
                        .contains("Die Datenbank antwortet gerade nicht.")
                        .doesNotContain("Exception", "\tat ");
            });
        }
        assertThat(visitor.get("/health", "Accept", "*/*")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("away");
        });
        cable.mend();
        assertThat(visitor.get("/results?q=niegesucht").statusCode()).isEqualTo(200);
    }

    @Test
    void whoLogsInIsToldThatItIsNotTheirPassword() {
        var visitor = logins.visitor();
        visitor.get("/login");
        cable.cut();
        assertThat(visitor.logIn(moderator.username(), moderator.password())).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Die Datenbank antwortet gerade nicht.");
        });
        cable.mend();
        assertThat(visitor.logIn(moderator.username(), moderator.password())
                        .headers()
                        .firstValue("Location"))
                .hasValue("/app/groups");
    }

    @Test
    void theComposerKeepsACardAndSendsItWhenTheDatabaseIsBack() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        cable.cut();
        screens.write(phone, "Bedarf", "Geschrieben ohne Datenbank");
        assertThat(phone.getByText("1 Eintrag noch nicht gesendet")).isVisible(PATIENTLY);
        phone.getByLabel("Ihre Karte").first().fill("Schon angefangen");
        cable.mend();
        assertThat(screens.cards(phone).getByText("Geschrieben ohne Datenbank")).isVisible(PATIENTLY);
        assertThat(phone.getByText("noch nicht gesendet")).isHidden();
        assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("Schon angefangen");
    }

    @Test
    void aScreenOfTheAppComplainsKeepsWhatIsTypedAndGoesOn() {
        var page = browsers.desk();
        screens.logIn(page, moderator);
        page.navigate(address + "/app/groups/" + group.id().value());
        cable.cut();
        screens.button(page, "Weiter: Bündeln").click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(withTheSentence())).isVisible(PATIENTLY);
        cable.mend();
        screens.button(page, "Weiter: Bündeln").click();
        assertThat(page.locator("[aria-current=step]")).hasText("Bündeln");
    }

    @Test
    void aScreenThatCannotBeShownSaysSoAndIsThereAfterAReload() {
        var page = browsers.desk();
        screens.logIn(page, moderator);
        cable.cut();
        var answer = page.navigate(address + "/app/groups/" + group.id().value());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(page.getByText("Die Datenbank antwortet gerade nicht.")).isVisible();
        cable.mend();
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Unterwegs");
    }

    private static com.microsoft.playwright.Locator.FilterOptions withTheSentence() {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText("Die Datenbank antwortet gerade nicht.");
    }
}
