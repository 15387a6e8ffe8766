package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.Role;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ResponsibleLink;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Stage;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A device that several people use: whoever is done leaves nothing of theirs on it. */
@WegmarkeTest
@InBrowser
class FarewellTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private ProjectDesk projects;

    @Autowired
    private LinkDesk links;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;

    @BeforeEach
    void somewhere() {
        screens = new Screens(address);
    }

    @Test
    void aParticipantIsToldWhatIsNotSentAndThenTheDeviceKnowsNothing() {
        var moderator = stage.login(Role.MODERATOR);
        var group = stage.group(moderator);
        var phone = browsers.phone();
        screens.join(phone, Objects.requireNonNull(group.code()).value());
        screens.write(phone, "Bedarf", "Ein Bus am Sonntag");
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isVisible();
        phone.route("**/capture/**", Route::abort);
        screens.write(phone, "Bedarf", "Aus dem Funkloch");
        assertThat(phone.getByText("1 Eintrag noch nicht gesendet")).isVisible();
        phone.getByLabel("Ihre Karte").first().fill("Angefangen");

        screens.button(phone, "Ich bin fertig").click();
        var question = phone.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("2 Karten sind noch nicht gesendet und gehen verloren.");
        assertThat(question).containsText("Ihren Beleg");
        screens.button(phone, "Abbrechen").click();
        assertThat(question).isHidden();
        assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("Angefangen");

        leave(phone);
        nothingIsLeft(phone);
        assertThat(phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beleg")))
                .hasAttribute("href", Pattern.compile("/my"));
        phone.goBack();
        assertThat(phone).hasURL(Pattern.compile(".*/\\?join"));
        assertThat(phone.getByText("Ein Bus am Sonntag")).isHidden();
        Assertions.assertThat(groups.attendance(moderator.person(), group.id()).joined())
                .as("who was there stays counted")
                .isEqualTo(1);
    }

    @Test
    void theNextOnATabletOfTheGroupIsSomebodyElse() {
        var moderator = stage.login(Role.MODERATOR);
        var group = stage.group(moderator);
        var tablet = browsers.desk();
        screens.join(tablet, Objects.requireNonNull(group.code()).value());
        screens.write(tablet, "Bedarf", "Ein Bus am Sonntag");
        assertThat(screens.cards(tablet).getByText("Ihre Karte")).isVisible();
        tablet.getByLabel("Ihre Karte").first().fill("Angefangen");
        screens.button(tablet, "Ich bin fertig").click();
        screens.button(tablet, "Nächste Person an diesem Gerät").click();
        assertThat(screens.cards(tablet).getByText("Ein Bus am Sonntag")).isVisible();
        assertThat(screens.cards(tablet).getByText("Ihre Karte")).isHidden();
        assertThat(tablet.getByLabel("Ihre Karte").first()).hasValue("");
        Assertions.assertThat(groups.attendance(moderator.person(), group.id()).joined())
                .isEqualTo(2);
    }

    @Test
    void anInstitutionLeavesNothingOnTheDeviceEither() {
        var device = browsers.desk();
        device.navigate(link());
        device.getByRole(AriaRole.BUTTON).first().click();
        device.waitForURL("**/app/my-project");
        screens.button(device, "Ich bin fertig").waitFor();
        leave(device);
        nothingIsLeft(device);
        device.goBack();
        assertThat(device).hasURL(Pattern.compile(".*/links"));
        assertThat(device.getByText("Er fährt auch sonntags.")).isHidden();
    }

    private void leave(Page page) {
        screens.button(page, "Ich bin fertig").click();
        var asked = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> asked.add(request.method() + " " + request.url()));
        screens.button(page, "Ja, ich bin fertig").click();
        page.waitForURL("**/done");
        var way = asked.stream().dropWhile(one -> !one.endsWith("/done")).toList();
        Assertions.assertThat(way)
                .as("what would hear that the session is over, and lead elsewhere")
                .noneMatch(one -> one.contains("v-r=uidl"));
    }

    private static void nothingIsLeft(Page page) {
        Assertions.assertThat(page.context().cookies()).isEmpty();
        Assertions.assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
    }

    private String link() {
        var by = stage.coordinator();
        var conference = stage.conference();
        var group = stage.group(conference);
        var field = group.fields().getFirst();
        var card = stage.card(stage.participant(group), Kind.NEED, "Ein Bus am Sonntag");
        var origin = recommendations.word(
                by, conference, Set.of(card), new RecommendationDraft("Rufbus am Sonntag", "", field));
        var project = projects.begin(
                by,
                origin,
                new ProjectDraft("Rufbus", "Er fährt auch sonntags.", "", Pace.FOCUS, Set.of(field)),
                "Gute Idee");
        return links.issue(
                        by,
                        ResponsibleLink.KIND,
                        projects.page(by, project).project().id().value(),
                        Duration.ofDays(1))
                .address();
    }
}
