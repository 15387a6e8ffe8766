package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Stage;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What a coordinator finds at a desk and on a phone, and is told when a field cannot hold what they typed. */
@WegmarkeTest
@InBrowser
class DeskTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private DotDesk dots;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private Stage.Login coordinator;
    private ConferenceId conference;
    private GroupPage group;
    private ContributionId card;

    @BeforeEach
    void aCardWasWritten() {
        screens = new Screens(address);
        coordinator = stage.login(Role.COORDINATOR);
        conference = stage.conference();
        group = stage.group(conference);
        card = stage.card(stage.participant(group), Kind.NEED, "Sonntags fährt kein Bus");
    }

    @Test
    void atADeskTheFirstEntryIsOpenAndOnAPhoneTheListIsWhole() {
        recommendations.word(
                stage.coordinator(),
                conference,
                Set.of(card),
                new RecommendationDraft(
                        "Rufbus am Sonntag",
                        "",
                        stage.fields(conference).getFirst().id()));
        var slug = conferences.conference(stage.coordinator(), conference).slug();
        for (var list : new String[] {"recommendations", "contributions"}) {
            var desk = browsers.desk();
            screens.logIn(desk, coordinator);
            desk.navigate(address + "/app/" + list + "?conference=" + slug);
            assertThat(desk.locator(".wm-detail h2").first()).isVisible();
            assertThat(desk.locator(".wm-pile [aria-current]")).hasCount(1);
            var phone = browsers.phone();
            screens.logIn(phone, coordinator);
            phone.navigate(address + "/app/" + list + "?conference=" + slug);
            assertThat(phone.locator(".wm-pile .wm-card").first()).isVisible();
            assertThat(phone.locator(".wm-detail h2").first()).isHidden();
        }
    }

    @Test
    void aDayThatNobodyCanReadIsToldAndNotTakenForMissing() {
        var page = browsers.desk();
        screens.logIn(page, coordinator);
        page.navigate(address + "/app/conferences/new");
        var begins = page.locator("vaadin-date-time-picker").first();
        begins.locator("input").first().fill("übermorgen");
        begins.locator("input").last().fill("14:00");
        screens.button(page, "Speichern").click();
        assertThat(page.getByText("Bitte geben Sie Tag und Uhrzeit vollständig an")
                        .first())
                .isVisible();
        begins.locator("input").first().fill("1.2.26");
        begins.locator("input").last().focus();
        assertThat(begins.locator("input").first()).hasValue("01.02.2026");
        begins.locator("input").first().fill("1.2.3026");
        begins.locator("input").last().focus();
        screens.button(page, "Speichern").click();
        assertThat(page.getByText("Bitte geben Sie das Jahr mit vier Ziffern an")
                        .first())
                .isVisible();
    }

    @Test
    void dotsOnPaperThatAreNoNumberAreToldAndStay() {
        stage.leadTo(group.id(), Phase.PRIORITISE);
        var page = browsers.desk();
        screens.logIn(page, coordinator);
        page.navigate(address + "/app/groups/" + group.id().value());
        var paper = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Auf Papier"));
        for (var wrong : new String[] {"-3", "100000", "drei"}) {
            paper.fill(wrong);
            paper.press("Tab");
            assertThat(page.getByText("999").first()).isVisible();
            assertThat(paper).hasValue(wrong);
        }
    }

    @Test
    void whatSomebodyElseCountedIsToldBesideWhatIsTyped() {
        stage.leadTo(group.id(), Phase.PRIORITISE);
        var page = browsers.desk();
        screens.logIn(page, coordinator);
        page.navigate(address + "/app/groups/" + group.id().value());
        var paper = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Auf Papier"));
        paper.fill("12");
        dots.countOnPaper(stage.coordinator(), group.id(), Thing.of(card), 0, 8);
        assertThat(page.getByText("Jemand anderes hat inzwischen 8 gezählt.")).isVisible();
        assertThat(paper).hasValue("12");
        paper.press("Tab");
        assertThat(page.getByText("Jemand anderes hat inzwischen 8 gezählt.")).hasCount(0);
        page.reload();
        assertThat(paper).hasValue("12");
    }
}
