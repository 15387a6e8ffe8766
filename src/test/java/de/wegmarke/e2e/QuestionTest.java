package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A question takes the keyboard, keeps it as long as it is open, and gives it back. */
@WegmarkeTest
@InBrowser
class QuestionTest {

    private static final String CLOSE = "Konferenz schließen";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private ConferenceDesk conferences;

    @Value("${wegmarke.base-url}")
    private String address;

    private String slug = "";
    private Page page;
    private Locator opener;
    private Locator question;

    @BeforeEach
    void somebodyIsAsked() {
        var screens = new Screens(address);
        slug = conferences.conference(stage.coordinator(), stage.conference()).slug();
        page = browsers.desk();
        screens.logIn(page, stage.login(Role.COORDINATOR));
        page.navigate(address + "/app/conference?conference=" + slug);
        opener = screens.button(page, CLOSE);
        opener.focus();
        page.keyboard().press("Enter");
        question = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).hasAccessibleName("Konferenz jetzt schließen?");
        assertThat(button("Abbrechen")).isFocused();
    }

    @Test
    void escapeLeavesEverythingAsItIs() {
        page.keyboard().press("Escape");
        assertThat(question).hasCount(0);
        assertThat(opener).isFocused();
        assertState(ConferenceState.OPEN);
    }

    @Test
    void theKeyboardDoesNotLeaveTheQuestion() {
        page.keyboard().press("Shift+Tab");
        assertThat(button(CLOSE)).isFocused();
        page.keyboard().press("Enter");
        assertThat(question).hasCount(0);
        assertThat(page.getByText("geschlossen")).isVisible();
        assertThat(page.locator("main :focus")).hasCount(1);
        assertState(ConferenceState.CLOSED);
    }

    private void assertState(ConferenceState expected) {
        org.assertj.core.api.Assertions.assertThat(
                        conferences.conference(stage.coordinator(), slug).state())
                .isEqualTo(expected);
    }

    private Locator button(String name) {
        return question.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
