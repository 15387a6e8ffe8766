package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.TranslationDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Stage;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The big screen shows what the group does now, and what somebody reads on it stays where it is. */
@WegmarkeTest
@InBrowser
class WallTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private DotDesk dots;

    @Autowired
    private CaptureDesk capture;

    @Autowired
    private TranslationDesk translations;

    @Autowired
    private ShowDesk shows;

    @Autowired
    private RecommendationDesk recommendations;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;
    private Person by;
    private Page desk;
    private Page wall;

    @BeforeEach
    void theModeratorOpensTheBigScreen() {
        screens = new Screens(address);
        var moderator = stage.login(Role.MODERATOR);
        by = moderator.person();
        group = stage.group(moderator);
        desk = browsers.desk();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        wall = desk.context()
                .waitForPage(() -> desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Großbild"))
                        .click());
        assertThat(wall.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Was hilft?")))
                .isVisible();
    }

    private Locator cards() {
        return wall.locator(".wm-wall-cards > li");
    }

    @Test
    void inADarkHallItIsDark() {
        wall.getByLabel("Darstellung").selectOption("Dunkel");
        assertThat(wall.locator("html")).hasAttribute("theme", "dark");
        wall.reload();
        assertThat(wall.locator("html")).hasAttribute("theme", "dark");
    }

    @Test
    void whoComesInJoinsFromTheWallAndIsCounted() {
        var join = wall.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Mitmachen"));
        assertThat(join.getByRole(AriaRole.IMG)).isVisible();
        assertThat(join.locator(".wm-code"))
                .hasText(group.code().spoken().replace("-", "").replace(" ", ""));
        assertThat(join).containsText("Noch niemand dabei");
        stage.participant(group);
        assertThat(join).containsText("1 Person dabei");
    }

    @Test
    void theTimeThatTheModeratorGivesStandsOnTheWallAndOnThePhones() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        screens.button(desk, "5 Minuten").click();
        assertThat(wall.getByRole(AriaRole.TIMER)).hasText("noch 5 Minuten");
        assertThat(phone.getByRole(AriaRole.TIMER)).hasText("noch 5 Minuten");
        assertThat(desk.getByRole(AriaRole.TIMER)).hasText("noch 5 Minuten");
        Screens.rest(desk);
        screens.button(desk, "15 Minuten mehr").click();
        assertThat(phone.getByRole(AriaRole.TIMER)).hasText("noch 20 Minuten");
        screens.button(desk, "Ohne Zeit").click();
        assertThat(phone.getByRole(AriaRole.TIMER)).isHidden();
        assertThat(wall.getByRole(AriaRole.TIMER)).isHidden();
    }

    /** The tenth card takes the place of the first; no other moves. */
    @Test
    void aNewCardTakesThePlaceOfTheOldest() {
        var anna = stage.participant(group);
        IntStream.rangeClosed(1, 9).forEach(number -> stage.card(anna, Kind.NEED, "Wunsch " + number));
        assertThat(cards()).hasCount(9);
        var fifth = cards().nth(4);
        assertThat(fifth).containsText("Wunsch 5");
        var before = fifth.boundingBox();
        stage.card(anna, Kind.NEED, "Wunsch 10");
        assertThat(cards().first()).containsText("Wunsch 10");
        assertThat(fifth).containsText("Wunsch 5");
        org.assertj.core.api.Assertions.assertThat(fifth.boundingBox().y).isEqualTo(before.y);
        assertThat(wall.getByText("und 1 weitere Karte")).isVisible();
    }

    @Test
    void bundlesAreRankedOnceTheDotsAreShownAndRecommendationsFollow() {
        var anna = stage.participant(group);
        var busses = bundle(anna, "Busse am Wochenende");
        var bikes = bundle(anna, "Räder");
        stage.leadTo(group.id(), Phase.CLUSTER);
        clusters.bundle(by, group.id(), busses, "Busse am Wochenende");
        var more = clusters.bundle(by, group.id(), bikes, "Räder");
        var headings = wall.locator(".wm-wall-bundle > h2");
        assertThat(headings).hasText(new String[] {"Busse am Wochenende", "Räder"});
        stage.leadTo(group.id(), Phase.PRIORITISE);
        dots.give(anna, Thing.of(more));
        assertThat(wall.locator(".wm-wall-dots")).hasCount(0);
        dots.reveal(by, group.id());
        assertThat(headings).hasText(new String[] {"Räder", "Busse am Wochenende"});
        assertThat(wall.locator(".wm-wall-dots").first()).hasText("1 Punkt");
        stage.leadTo(group.id(), Phase.WRAP_UP);
        var number = recommendations.word(
                by,
                group.conference(),
                busses,
                new RecommendationDraft("Rufbus am Sonntag", "", group.fields().getFirst()));
        assertThat(wall.locator(".wm-wall-worded")).containsText(number);
        assertThat(wall.locator(".wm-wall-worded")).containsText("Rufbus am Sonntag");
        assertThat(headings.first()).isHidden();
    }

    /** C9: the hall reads its own language below the original, singly and in a bundle, with a login and without one. */
    @Test
    void c9ATranslationForTheHallStandsOnceBelowTheOriginal() {
        var anna = stage.participant(group);
        var card = ContributionId.next();
        capture.capture(anna, card, new CardDraft(Kind.NEED, "Pazar günü otobüs", null, "tr"));
        translations.translate(by, card, "de", "", "Busse am Sonntag");
        var hall = browsers.desk();
        hall.navigate(address + "/show/"
                + shows.give(by, new Show(group.conference(), group.id())).value());
        bothStandOnce(hall);
        stage.leadTo(group.id(), Phase.CLUSTER);
        clusters.bundle(by, group.id(), Set.of(card, stage.card(anna, Kind.NEED, "Ein Fahrplan")), "Busse");
        assertThat(wall.locator(".wm-wall-bundle")).hasCount(1);
        assertThat(hall.locator(".wm-wall-bundle")).hasCount(1);
        bothStandOnce(hall);
    }

    private void bothStandOnce(Page hall) {
        for (var screen : List.of(wall, hall)) {
            assertThat(screen.getByText("Pazar günü otobüs").locator("visible=true"))
                    .hasCount(1);
            assertThat(screen.getByText("Busse am Sonntag").locator("visible=true"))
                    .hasCount(1);
        }
    }

    /** The hall's computer has no login: it shows what the link shows, looks again by itself, and is dark once the link is taken back. */
    @Test
    void aLinkShowsTheBigScreenInTheHall() {
        desk.getByText("Mehr für diese Gruppe").click();
        screens.button(desk, "Link für den Saal").click();
        screens.button(desk, "Neuen Link anlegen").click();
        var link = desk.getByLabel("Adresse des Großbilds").inputValue();
        assertThat(desk.getByText("Ein Link gilt.")).isVisible();
        var hall = browsers.desk();
        hall.setViewportSize(1920, 1080);
        hall.navigate(link);
        assertThat(hall.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Was hilft?")))
                .isVisible();
        var anna = stage.participant(group);
        stage.card(anna, Kind.NEED, "Busse am Sonntag");
        assertThat(hall.locator(".wm-wall-cards > li")).containsText("Busse am Sonntag");
        assertThat(hall.getByText("1 Person dabei")).isVisible();
        hall.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dunkel"))
                .click();
        assertThat(hall.locator("html")).hasAttribute("theme", "dark");
        stage.leadTo(group.id(), Phase.CLUSTER);
        assertThat(hall.getByText("Die Gruppe ordnet jetzt die Karten.")).isVisible();
        screens.button(desk, "Alle Links sperren").click();
        screens.button(desk, "Ja, alle sperren").click();
        assertThat(hall.getByText("Diesen Code kennen wir nicht.")).isVisible();
    }

    /** C10: everybody writes for themselves, until the moderator shows all cards. */
    @Test
    void whileCardsAreCoveredNeitherPhoneNorWallShowsThoseOfOthers() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        desk.getByText("Mehr für diese Gruppe").click();
        screens.button(desk, "Erst selbst schreiben").click();
        assertThat(phone.getByText("Die Karten der anderen sehen Sie danach.")).isVisible();
        stage.card(stage.participant(group), Kind.NEED, "Von nebenan");
        assertThat(wall.getByText("Eine Karte ist geschrieben.")).isVisible();
        screens.write(phone, "Bedarf", "Von mir");
        assertThat(screens.cards(phone).getByText("Von mir")).isVisible();
        assertThat(phone.getByText("Von nebenan")).hasCount(0);
        assertThat(wall.getByText("Von nebenan")).hasCount(0);
        screens.button(desk, "Erst selbst schreiben").click();
        assertThat(screens.cards(phone).getByText("Von nebenan")).isVisible();
        assertThat(wall.getByText("Von nebenan")).isVisible();
    }

    @Test
    void aCueReachesTheModeratorAndIsTakenNoteOf() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        var folded = phone.locator(".wm-cues > summary");
        folded.click();
        screens.button(phone, "Ich brauche mehr Zeit").click();
        assertThat(phone.getByText("Ihr Zeichen: Ich brauche mehr Zeit")).isVisible();
        assertThat(desk.getByText("Eine Person braucht mehr Zeit.")).isVisible();
        screens.button(desk, "Gesehen").click();
        assertThat(folded).hasText("Ein Zeichen geben");
        assertThat(desk.getByText("Eine Person braucht mehr Zeit.")).hasCount(0);
    }

    private Set<ContributionId> bundle(Membership by, String about) {
        return Set.of(stage.card(by, Kind.NEED, about + " eins"), stage.card(by, Kind.NEED, about + " zwei"));
    }
}
