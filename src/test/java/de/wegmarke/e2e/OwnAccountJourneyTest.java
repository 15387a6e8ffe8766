package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Phone;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What somebody does with their own account, by keyboard alone. */
@WegmarkeTest
@InBrowser
class OwnAccountJourneyTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    @Test
    void aSecondFactorIsSetUpAskedForAndGivenUp() {
        var login = stage.login(Role.COORDINATOR);
        var page = browsers.desk();
        var keys = new Keys(page);
        keys.logIn(address, login);
        keys.reach(page.locator(".wm-person > button"));
        keys.press("Enter");
        keys.use(AriaRole.LINK, "Mein Konto");
        page.waitForURL("**/app/account");
        keys.push("Zweiten Faktor einrichten");
        assertThat(page.getByRole(
                        AriaRole.IMG, new Page.GetByRoleOptions().setName("QR-Code für die App auf Ihrem Telefon")))
                .isVisible();
        var phone = new Phone(page.locator("#factor-secret").inputValue());
        keys.write("Code", phone.wrong());
        keys.push("Code bestätigen");
        assertThat(page.getByText("Dieser Code stimmt nicht").first()).isVisible();
        keys.isAt(AriaRole.TEXTBOX, "Code");
        keys.write("Code", phone.code());
        keys.push("Code bestätigen");
        keys.isAt(AriaRole.HEADING, "Wiederherstellungscodes");
        var recovery = page.locator("#recovery-codes").inputValue().lines().toList();
        keys.push("Ich habe sie aufbewahrt");
        assertThat(page.getByText("Sie haben noch 10 Wiederherstellungscodes.")).isVisible();

        keys.open(address + "/logout");
        keys.push("Abmelden");
        page.waitForURL("**/login?bye");
        keys.write("Benutzername", login.username());
        keys.press("Tab");
        keys.type(login.password());
        keys.press("Enter");
        page.waitForURL("**/login/code");
        keys.isAt(AriaRole.TEXTBOX, "Code");
        keys.type(phone.wrong());
        keys.press("Enter");
        page.waitForURL("**/login/code?wrong");
        keys.write("Code", phone.code());
        keys.press("Enter");
        page.waitForURL("**/app/conference");

        keys.open(address + "/app/account");
        keys.push("Zweiten Faktor abschalten");
        keys.write("Code", recovery.getFirst());
        keys.push("Abschalten");
        assertThat(page.getByText("Zweiten Faktor einrichten")).isVisible();
    }

    /** What the server tells a screen of the end of its log-in must not overtake the way out by which somebody ends it. */
    @Test
    void nothingOvertakesTheWayOut() {
        var login = stage.login(Role.COORDINATOR);
        var screens = new Screens(address);
        var leaving = browsers.desk();
        screens.logIn(leaving, login);
        var beside = leaving.context().newPage();
        beside.navigate(address + "/app/account");
        assertThat(beside.getByText("Überall sonst abmelden")).isHidden();
        var page = browsers.desk();
        screens.logIn(page, login);
        page.navigate(address + "/app/account");
        leaving.evaluate("document.addEventListener('submit', leaving => leaving.preventDefault())");
        screens.button(leaving, login.username()).click();
        screens.button(leaving, "Abmelden").click();
        screens.button(page, "Überall sonst abmelden").click();
        assertThat(beside).hasURL(Pattern.compile(".*/login\\?ended"));
        beside.navigate(address + "/login");
        assertThat(leaving).hasURL(Pattern.compile(".*/app/conference"));
    }

    @Test
    void whoEndsAnotherLogInClosesItsScreens() {
        var login = stage.login(Role.COORDINATOR);
        var left = browsers.desk();
        new Screens(address).logIn(left, login);
        var page = browsers.desk();
        var keys = new Keys(page);
        keys.logIn(address, login);
        keys.open(address + "/app/account");
        assertThat(page.getByText("Dieser Browser", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        keys.push("Überall sonst abmelden");
        assertThat(left).hasURL(Pattern.compile(".*/login\\?ended"));
        assertThat(page.getByText("Überall sonst abmelden")).isHidden();
        assertThat(page).hasURL(Pattern.compile(".*/app/account"));
    }
}
