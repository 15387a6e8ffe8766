package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Stage;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** In each phase a participant's screen says what to do now, and in the end what became of their cards. */
@WegmarkeTest
@InBrowser
class PhasesOnThePhoneTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private RecommendationDesk recommendations;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;
    private Page anna;

    @BeforeEach
    void annaArrives() {
        screens = new Screens(address);
        group = stage.group(stage.conference());
        groups.previousPhase(stage.coordinator(), group.id(), Phase.COLLECT);
        anna = browsers.phone();
        screens.arrive(anna, group.code().value());
    }

    private Locator now() {
        return anna.locator(".wm-now");
    }

    private void next() {
        groups.nextPhase(stage.coordinator(), group.id(), stage.now(group.id()).phase());
    }

    private Locator region(String name) {
        return anna.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void whoArrivesSeesWhoIsHere() {
        assertThat(now().getByRole(AriaRole.HEADING)).hasText("Willkommen. Gleich geht es los.");
        assertThat(now()).containsText("Eine Person ist schon da.");
        screens.arrive(browsers.phone(), group.code().value());
        assertThat(now()).containsText("2 Personen sind schon da.");
        assertThat(screens.button(anna, "Absenden")).isHidden();
    }

    @Test
    void c1EachPhaseSaysWhatToDoUntilTheRecommendationsStandThere() {
        next();
        assertThat(now()).containsText("Schritt 1 von 4: Sammeln");
        assertThat(now().getByRole(AriaRole.HEADING)).hasText("Was hilft?");
        var others = stage.card(stage.participant(group), Kind.NEED, "Ein Bus am Samstag");
        screens.write(anna, "Bedarf", "Ein Bus am Sonntag");
        assertThat(screens.cards(anna).getByText("Ein Bus am Sonntag")).isVisible();
        next();
        assertThat(now()).containsText("Schritt 2 von 4: Bündeln");
        assertThat(now().getByRole(AriaRole.HEADING)).hasText("Die Gruppe ordnet jetzt die Karten.");
        var by = stage.coordinator();
        var card = boards.board(by, group.id()).cards().getFirst();
        clusters.bundle(by, group.id(), Set.of(card.id(), others), "Busse am Wochenende");
        next();
        assertThat(now()).containsText("Sie haben 5 Punkte. Geben Sie einer Sache höchstens 2.");
        next();
        assertThat(now()).containsText("Schritt 4 von 4: Empfehlungen formulieren");
        assertThat(region("Unsere Empfehlungen")).containsText("Noch keine Empfehlung.");
        var number = recommendations.word(
                by,
                group.conference(),
                Set.of(card.id()),
                new RecommendationDraft(
                        "Rufbus am Sonntag",
                        "Bis in die Dörfer.",
                        group.fields().getFirst()));
        assertThat(region("Unsere Empfehlungen")).containsText(number);
        assertThat(region("Unsere Empfehlungen")).containsText("Bis in die Dörfer.");
        next();
        assertThat(now().getByRole(AriaRole.HEADING)).hasText("Danke, dass Sie dabei waren.");
        assertThat(region("Unsere Empfehlungen")).containsText("Rufbus am Sonntag");
        var mine = region("Ihre Karte");
        assertThat(mine).containsText("Ein Bus am Sonntag");
        assertThat(mine).containsText("Teil von: Busse am Wochenende");
        assertThat(mine).containsText("Steht hinter der Empfehlung " + number);
        assertThat(anna.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Ihr Beleg als QR-Code")))
                .isVisible();
        assertThat(anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ergebnisse"))
                        .first())
                .isVisible();
    }

    /** While somebody reads further down, what they read stays where it is. */
    @Test
    void whatComesMeanwhileIsCountedAndOneTapAway() {
        next();
        var other = stage.participant(group);
        for (var number = 1; number <= 12; number++) {
            stage.card(other, Kind.NEED, "Ein Gedanke, Nummer " + number);
        }
        var read =
                screens.cards(anna).getByText("Ein Gedanke, Nummer 2", new Locator.GetByTextOptions().setExact(true));
        read.scrollIntoViewIfNeeded();
        var before = read.boundingBox().y;
        stage.card(other, Kind.NEED, "Von eben");
        stage.card(other, Kind.NEED, "Von jetzt");
        var fresh = screens.button(anna, "2 neue Karten");
        assertThat(fresh).isVisible();
        org.assertj.core.api.Assertions.assertThat(read.boundingBox().y)
                .isCloseTo(before, org.assertj.core.api.Assertions.within(1.0));
        fresh.click();
        assertThat(screens.cards(anna).getByText("Von jetzt")).isInViewport();
        assertThat(fresh).isHidden();
    }

    /** Each thing in its own language, as long as somebody wants it; a language without a voice is named. */
    @Test
    void whatStandsThereIsReadAloudSentenceBySentence() {
        next();
        stage.card(stage.participant(group), Kind.NEED, "Erstens ein Bus. Zweitens ein Zug.");
        assertThat(screens.cards(anna).getByText("Zweitens ein Zug.")).isVisible();
        screens.button(anna, "Vorlesen").click();
        assertThat(anna.getByText("Dieses Gerät hat keine Stimme für: Deutsch")).isVisible();
        assertThat(screens.button(anna, "Vorlesen")).isVisible();
        // No browser without a screen has voices: this one writes down what it would say, and waits to be told that it
        // has said it.
        anna.evaluate("""
                () => {
                  window.heard = [];
                  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { constructor(text) { this.text = text; } } });
                  speechSynthesis.getVoices = () => [{ lang: 'de-DE' }];
                  speechSynthesis.speak = (words) => { window.heard.push(words.text); window.said = words.onend; };
                }""");
        screens.button(anna, "Vorlesen").click();
        for (var sentences = 1; sentences <= 4; sentences++) {
            anna.waitForFunction("many => window.heard.length === many", sentences);
            if (sentences < 4) {
                anna.evaluate("window.said()");
            }
        }
        assertThat(screens.button(anna, "Stopp")).isVisible();
        assertThat(anna.locator(".wm-read-now")).hasText("Erstens ein Bus. Zweitens ein Zug.");
        screens.button(anna, "Stopp").click();
        assertThat(anna.locator(".wm-read-now")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        anna.evaluate("window.heard.join('|')").toString())
                .isEqualTo(
                        "Schritt 1 von 4: Sammeln|Was hilft?|Schreiben Sie für jeden Gedanken eine Karte.|Erstens ein Bus.");
    }

    /** How many, not who and what. */
    @Test
    void whoLeadsSeesHowManyWriteAndWhatWouldStayUnsent() {
        next();
        var desk = browsers.desk();
        screens.logIn(desk, stage.login(Role.COORDINATOR));
        desk.navigate(address + "/app/groups/" + group.id().value());
        assertThat(desk.getByText("1 Person dabei")).isVisible();
        anna.getByLabel("Ihre Karte").fill("Ein Bus auch am Sonntag");
        assertThat(desk.getByText("Eine Person schreibt gerade.")).isVisible();
        screens.button(desk, "Weiter: Bündeln").click();
        assertThat(desk.getByText("Auf 1 Gerät steht noch ein Entwurf, der nicht gesendet ist."))
                .isVisible();
    }

    @Test
    void whatSomebodyHasBegunIsFoldedAwayAndStillThere() {
        next();
        anna.getByLabel("Ihre Karte").fill("Noch nicht fertig");
        next();
        var draft = anna.getByText("Ihr Entwurf ist aufgehoben");
        assertThat(draft).isVisible();
        assertThat(anna.getByLabel("Ihre Karte")).isHidden();
        draft.press("Enter");
        assertThat(anna.getByLabel("Ihre Karte")).hasValue("Noch nicht fertig");
    }

    @Test
    void amongManyCardsOneFindsOnesOwnAndThoseWithAWord() {
        next();
        var ben = stage.participant(group);
        for (var i = 1; i <= 8; i++) {
            stage.card(ben, Kind.NEED, "Wunsch Nummer " + i);
        }
        screens.write(anna, "Bedarf", "Ein Bus am Sonntag");
        var cards = screens.cards(anna);
        assertThat(cards.getByText("Ein Bus am Sonntag")).isVisible();
        var own = screens.button(anna, "Nur meine");
        own.click();
        assertThat(own).hasAttribute("aria-pressed", "true");
        assertThat(cards.getByText("1 von 9 Karten")).isVisible();
        assertThat(cards.getByText("Wunsch Nummer 1")).isHidden();
        Screens.rest(anna);
        own.press("Enter");
        assertThat(cards.getByText("Wunsch Nummer 1")).isVisible();
        anna.getByLabel("In den Karten suchen").fill("nummer 7");
        assertThat(cards.getByText("1 von 9 Karten")).isVisible();
        assertThat(cards.getByText("Wunsch Nummer 7")).isVisible();
        assertThat(cards.getByText("Ein Bus am Sonntag")).isHidden();
        stage.card(ben, Kind.NEED, "Nummer 77");
        assertThat(cards.getByText("2 von 10 Karten")).isVisible();
    }

    /** Whoever looks at the public pages has not left. */
    @Test
    void fromTheWorkshopOneGetsHomeAndBack() {
        next();
        anna.getByLabel("Ihre Karte").fill("Noch nicht fertig");
        anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Startseite"))
                .click();
        anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zurück in Ihre Gruppe"))
                .click();
        assertThat(now()).containsText("Schritt 1 von 4: Sammeln");
        assertThat(anna.getByLabel("Ihre Karte")).hasValue("Noch nicht fertig");
    }
}
