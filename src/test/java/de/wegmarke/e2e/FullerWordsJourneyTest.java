package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** C4: more can be said on a card, for whoever wants to; it outlives what the card outlives. */
@WegmarkeTest
@InBrowser
class FullerWordsJourneyTest {

    private static final String WHY = "Niemand kannte ihn.";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    @Test
    void c4WhyItDidNotWorkIsKeptSentShownAndWordedAnew() {
        var screens = new Screens(address);
        var moderator = stage.login(Role.MODERATOR);
        var group = stage.group(moderator);
        var phone = browsers.calm();
        screens.join(phone, group.code().value());
        assertThat(phone.getByText("Mehr dazu sagen")).isHidden();
        kind(phone, "Hat nicht funktioniert");
        phone.getByText("Mehr dazu sagen").click();
        phone.getByLabel("Warum?").fill(WHY);
        phone.getByLabel("Wen kann man fragen?").fill("x".repeat(201));
        phone.getByLabel("Unter welchen Umständen?").fill("Nichts");
        phone.getByLabel("Unter welchen Umständen?").fill("");
        phone.reload();
        assertThat(phone.getByLabel("Warum?")).hasValue(WHY);
        phone.getByLabel("Ihre Karte", new Page.GetByLabelOptions().setExact(true))
                .fill("Der Rufbus wurde wieder eingestellt.");
        phone.getByText("Mehr dazu sagen").click();
        screens.button(phone, "Absenden").click();
        assertThat(phone.getByText("Hier passen höchstens 200 Zeichen. Es sind 201."))
                .isVisible();
        assertThat(phone.getByLabel("Wen kann man fragen?")).isFocused();
        look(phone, "workshop-fuller-wrong");
        phone.getByLabel("Wen kann man fragen?").fill("Die Stadt Seesen");
        phone.route("**/capture/**", Route::abort);
        screens.button(phone, "Absenden").click();
        assertThat(phone.getByText("1 Eintrag noch nicht gesendet")).isVisible();
        phone.unroute("**/capture/**");
        phone.evaluate("() => window.dispatchEvent(new Event('online'))");
        var card = screens.cards(phone).locator("li.wm-card");
        assertThat(card.locator("dl")).containsText("Warum? " + WHY);
        assertThat(card.locator("dl")).containsText("Wen kann man fragen? Die Stadt Seesen");
        look(phone, "workshop-fuller");

        var desk = browsers.desk();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        assertThat(desk.locator("li.wm-card dl")).containsText(WHY);

        screens.button(phone, "Bearbeiten").click();
        card.getByLabel("Warum?").fill("x".repeat(201));
        screens.button(phone, "Speichern").click();
        assertThat(card.getByText("Bei einer sind es 201.")).isVisible();
        assertThat(card.getByLabel("Warum?")).isFocused();
        card.getByLabel("Warum?").fill("Er fuhr nur montags.");
        assertThat(card.getByLabel("Wo?")).isHidden();
        look(phone, "workshop-fuller-edit");
        screens.button(phone, "Speichern").click();
        assertThat(card.locator("dl")).containsText("Er fuhr nur montags.");
        assertThat(desk.locator("li.wm-card dl")).containsText("Er fuhr nur montags.");
    }

    private static void kind(Page phone, String kind) {
        phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind))
                .check();
    }

    private static void look(Page page, String name) {
        assertThat(Inspection.of(page, name, 320, 768, 1440)).isEmpty();
    }
}
