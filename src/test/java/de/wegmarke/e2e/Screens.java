package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.wegmarke.stage.Stage;

/** How people find things on the screens: by their names in German, as the contract gives them. */
record Screens(String address) {

    void join(Page phone, String code) {
        arrive(phone, code);
        assertThat(phone.getByLabel("Ihre Karte")).isVisible();
    }

    /** Into a group that may not have begun. */
    void arrive(Page phone, String code) {
        phone.navigate(address + "/");
        phone.getByLabel("Ihr Code").fill(code);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mitmachen"))
                .click();
        assertThat(phone.locator(".wm-now")).isVisible();
    }

    void write(Page phone, String kind, String text) {
        phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind))
                .check();
        phone.getByLabel("Ihre Karte", new Page.GetByLabelOptions().setExact(true))
                .fill(text);
        button(phone, "Absenden").click();
    }

    /** Until a second press is no longer taken for the end of the first. */
    static void rest(Page page) {
        page.locator("html[data-resting]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    Locator cards(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Karten der Gruppe"));
    }

    /** To be pressed now: not as the end of another press. */
    Locator button(Page page, String name) {
        rest(page);
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void logIn(Page page, Stage.Login login) {
        page.navigate(address + "/login");
        page.getByLabel("Benutzername").fill(login.username());
        page.getByLabel("Passwort").fill(login.password());
        button(page, "Anmelden").click();
        page.waitForURL("**/app/**");
    }
}
