package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Role;
import de.wegmarke.stage.OpenScreen;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Visitor;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Who opens ever more windows loses the oldest, and is told so; it can be taken up again. */
@WegmarkeTest
@InBrowser
class ManyWindowsTest {

    private static final int MOST = 20;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    @Test
    void theOldestOfTooManyWindowsIsClosedAndSaysSo() {
        var group = stage.group(stage.login(Role.MODERATOR));
        var first = browsers.phone();
        new Screens(address).join(first, Objects.requireNonNull(group.code()).value());
        // Windows of the same browser; that they are drawn costs time and says nothing.
        var same = new Visitor(address);
        first.context().cookies().forEach(cookie -> same.with(cookie.name, cookie.value));
        for (var i = 0; i < MOST; i++) {
            new OpenScreen(same, "workshop");
        }
        first.waitForURL("**/closed");
        assertThat(first.getByText("Dieses Fenster ist geschlossen").first()).isVisible();
        first.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hier weitermachen"))
                .click();
        first.waitForURL("**/app/workshop");
    }
}
