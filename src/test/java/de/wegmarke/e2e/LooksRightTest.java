package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Small things that once looked or sounded wrong. */
@WegmarkeTest
@InBrowser
class LooksRightTest {

    private static final int A_LINE = 100;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;
    private Stage.Login moderator;

    @BeforeEach
    void aCardWasWritten() {
        screens = new Screens(address);
        moderator = stage.login(Role.MODERATOR);
        group = stage.group(moderator);
        stage.card(stage.participant(group), Kind.NEED, "Ein Bus am Sonntag");
    }

    @Test
    void theBoxOfACardSaysWhichCardItIs() {
        stage.leadTo(group.id(), Phase.CLUSTER);
        var desk = browsers.desk();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        assertThat(desk.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Ein Bus am Sonntag")))
                .isVisible();
    }

    @Test
    void theButtonThatCopiesIsAsHighAsALine() {
        var desk = browsers.desk();
        screens.logIn(desk, stage.login(Role.ADMIN));
        desk.getByLabel("Name suchen").fill(moderator.username());
        desk.keyboard().press("Enter");
        var link = screens.button(desk, "Link zum Setzen des Passworts: " + moderator.username());
        link.click();
        var copy = screens.button(desk, "Kopieren");
        copy.waitFor();
        assertThat(height(copy)).isLessThan(A_LINE);
    }

    @Test
    void theFootOfAShortPageIsAtItsEnd() {
        var desk = browsers.desk();
        desk.navigate(address + "/login");
        var foot = desk.getByRole(AriaRole.CONTENTINFO).boundingBox();
        assertThat(foot.y + foot.height).isGreaterThanOrEqualTo(desk.viewportSize().height - 1);
    }

    @Test
    void onAPhoneTheCodeStandsFirstWhileAConferenceRuns() {
        var phone = browsers.phone();
        phone.navigate(address + "/");
        var code = phone.getByLabel("Ihr Code").boundingBox();
        var conference = phone.getByText("Läuft gerade").boundingBox();
        assertThat(code.y).isLessThan(conference.y);
    }

    /** A browser that translates the page puts its own words in the place of ours; numbers go on all the same. */
    @Test
    void theCounterGoesOnWhenTheBrowserTranslatesThePage() {
        var phone = browsers.phone();
        screens.join(phone, Objects.requireNonNull(group.code()).value());
        var counter = phone.locator("#wm-text-count");
        counter.evaluate("(place) => { place.innerHTML = '<font><font>0 of 280 characters</font></font>'; }");
        phone.getByLabel("Ihre Karte").fill("Acht hier");
        assertThat(counter).containsText("9");
    }

    private static double height(Locator part) {
        return part.boundingBox().height;
    }
}
