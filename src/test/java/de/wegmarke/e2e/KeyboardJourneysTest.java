package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.project.Inquiry;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.project.StepDesk;
import de.wegmarke.project.StepDraft;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Every journey by keyboard alone, and the keyboard's place is never lost on the way. */
@WegmarkeTest
@InBrowser
class KeyboardJourneysTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    RequestDesk requests;

    @Autowired
    StepDesk steps;

    @Autowired
    private Stage stage;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private ProjectDesk projects;

    @Value("${wegmarke.base-url}")
    private String address;

    private Keys keys;
    private Page page;

    @BeforeEach
    void somebodySitsDown() {
        page = browsers.desk();
        keys = new Keys(page);
    }

    @Test
    void aParticipantJoinsWritesRewordsWithdrawsAndTakesThatBack() {
        var group = stage.group(stage.conference());
        stage.card(stage.participant(group), Kind.NEED, "Von jemand anderem");
        keys.open(address + "/");
        keys.write("Ihr Code", group.code().value());
        keys.press("Enter");
        keys.pick("Was möchten Sie sagen?", "Bedarf");
        keys.write("Ihre Karte", "Ein Bus am Sontag");
        keys.reach(page.locator("wm-composer summary"));
        keys.press("Enter");
        keys.pick("Handlungsfeld", "2 Feld 2");
        keys.push("Absenden");
        keys.isAt(page.locator("wm-composer textarea"));
        var card = cards().getByRole(AriaRole.LISTITEM).filter(with("Ein Bus am Sontag"));
        assertThat(card.getByText("Feld 2")).isVisible();

        keys.push("Bearbeiten");
        keys.isAt(cards().getByRole(AriaRole.TEXTBOX));
        keys.press("Control+A");
        keys.type("Ein Bus am Sonntag");
        keys.push("Speichern");
        assertThat(cards().getByText("Ein Bus am Sonntag")).isVisible();
        keys.isAt(AriaRole.BUTTON, "Bearbeiten");
        keys.push("Zurückziehen");
        assertThat(cards().getByText("Ein Bus am Sonntag")).isHidden();
        keys.isAt(page.getByLabel("Rückgängig: Ihre Karte"));
        keys.press("Enter");
        assertThat(cards().getByText("Ein Bus am Sonntag")).isVisible();
        keys.isAt(cards().getByRole(AriaRole.HEADING));

        keys.reach(AriaRole.COMBOBOX, "Sprache");
        keys.press("e");
        assertThat(page.getByLabel("Your card").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void aModeratorWordsARecommendationHidesACardAndMovesOn() {
        var moderator = stage.login(Role.MODERATOR);
        var conference = stage.conference();
        var group = stage.group(conference, Set.of(moderator.account()));
        stage.card(stage.participant(group), Kind.NEED, "Sonntags fährt kein Bus");
        stage.card(stage.participant(group), Kind.LESSON_LEARNED, "Das gehört nicht hierher");
        stage.leadTo(group.id(), Phase.WRAP_UP);
        keys.logIn(address, moderator);
        keys.use(AriaRole.LINK, "Gruppe leiten: Unterwegs");
        keys.isAt(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)));

        tickTheCard("Sonntags fährt kein Bus");
        keys.push("Handlungsempfehlung formulieren");
        keys.isAt(AriaRole.TEXTBOX, "Titel");
        keys.push("Nummer vergeben");
        assertThat(page.getByText("Bitte geben Sie der Empfehlung einen Titel.").first())
                .isVisible();
        keys.isAt(AriaRole.TEXTBOX, "Titel");
        keys.type("Rufbus am Sonntag");
        keys.push("Nummer vergeben");
        keys.isAt(page.getByText("Die Empfehlung hat die Nummer"));

        var wrong = card("Das gehört nicht hierher");
        keys.reach(wrong.locator(".wm-card-menu summary"));
        keys.press("Enter");
        keys.reach(wrong.getByRole(AriaRole.BUTTON, named("Ausblenden")));
        keys.press("Enter");
        keys.isAt(AriaRole.TEXTBOX, "Warum?");
        keys.type("Gehört nicht zum Thema");
        keys.reach(wrong.getByRole(AriaRole.BUTTON, named("Ausblenden")));
        keys.press("Enter");
        assertThat(wrong.getByText("Ausgeblendet: Gehört nicht zum Thema")).isVisible();
        keys.isIn(wrong);
        keys.reach(wrong.getByRole(AriaRole.BUTTON, named("Wieder zeigen")));
        keys.press("Enter");
        assertThat(wrong.getByText("Ausgeblendet")).isHidden();
        keys.isIn(wrong);

        keys.push("Weiter: Geschlossen");
        assertThat(page.locator("[aria-current=step]")).hasText("Geschlossen");
        keys.push("Zurück: Empfehlungen formulieren");
    }

    @Test
    void aCoordinatorPreparesAConferenceAndAGroup() {
        var conference = conferences.conference(stage.coordinator(), stage.conference());
        keys.logIn(address, stage.login(Role.COORDINATOR));
        keys.open(address + "/app/conference?conference=" + conference.slug());
        keys.use(AriaRole.LINK, "Bearbeiten");
        keys.write("Ort", " ");
        keys.push("Speichern");
        assertThat(page.getByText("Bitte nennen Sie den Ort.").first()).isVisible();
        keys.isAt(AriaRole.TEXTBOX, "Ort");
        keys.type("Rathaus Goslar");
        keys.push("Speichern");
        page.waitForURL("**/app/conference?*");
        assertThat(page.getByText("Rathaus Goslar").first()).isVisible();
        keys.isAt(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)));

        keys.use(AriaRole.LINK, "Neue Gruppe");
        keys.write("Name der Gruppe", "Unterwegs sein");
        keys.push("Speichern");
        assertThat(page.getByText("Bitte wählen Sie für die Gruppe mindestens ein Handlungsfeld.")
                        .first())
                .isVisible();
        keys.isAt(AriaRole.CHECKBOX, "1 Feld 1");
        keys.press("Space");
        keys.push("Speichern");
        page.waitForURL("**/app/conference?*");
        assertThat(page.getByText("Unterwegs sein").first()).isVisible();
    }

    @Test
    void aCoordinatorMakesAProjectOutOfACardAndPublishesIt() {
        var conference = stage.conference();
        var group = stage.group(conference);
        stage.card(stage.participant(group), Kind.NEED, "Sonntags fährt kein Bus");
        stage.card(stage.participant(group), Kind.NEED, "Etwas ganz anderes");
        keys.logIn(address, stage.login(Role.COORDINATOR));
        keys.open(address + "/app/contributions?conference="
                + conferences.conference(stage.coordinator(), conference).slug());
        keys.write("Suchwort", "Sonntags");
        keys.press("Enter");
        assertThat(page.getByText("Etwas ganz anderes")).hasCount(0);
        keys.reach(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("auswählen")));
        keys.press("Space");
        keys.push("Handlungsempfehlung formulieren");
        keys.isAt(AriaRole.TEXTBOX, "Titel");
        keys.type("Rufbus am Sonntag");
        keys.push("Handlungsempfehlung formulieren");
        page.waitForURL("**/app/recommendations/T*");

        keys.push("Projekt daraus machen");
        page.waitForURL("**/project?form=*");
        page.goBack();
        assertThat(keys.at(AriaRole.BUTTON, "Projekt daraus machen")).isVisible();
        page.goForward();
        keys.write("Ziel", "Der Rufbus fährt sonntags.");
        keys.reach(AriaRole.COMBOBOX, "Verantwortliche Stelle");
        keys.type("Kreisverkehr Harz");
        keys.press("Enter");
        keys.push("Projekt anlegen");
        page.waitForURL("**/app/projects/P-*");
        keys.push("Anfragen");
        keys.isAt(AriaRole.HEADING, "Die Anfrage ist fertig zum Verschicken");
        stepReportAndPublication();
    }

    private void stepReportAndPublication() {
        keys.push("Schritt hinzufügen");
        keys.isAt(AriaRole.TEXTBOX, "Was");
        keys.type("Fahrplan aushandeln");
        keys.write("Wer", "Kreisverkehr Harz");
        keys.push("Speichern");
        assertThat(page.getByText("Bitte geben Sie an, bis wann.").first()).isVisible();
        keys.isAt(AriaRole.COMBOBOX, "Bis wann");
        keys.type(LocalDate.now().plusMonths(3).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        keys.press("Enter");
        keys.push("Speichern");
        keys.isAt(AriaRole.BUTTON, "Schritt hinzufügen");
        keys.push("Erledigt : Fahrplan aushandeln");
        assertThat(page.getByText("1 von 1 Schritt erledigt").first()).isVisible();
        keys.isAt(AriaRole.BUTTON, "Wieder öffnen : Fahrplan aushandeln");
        keys.push("Entfernen : Fahrplan aushandeln");
        keys.isAt(page.getByLabel("Rückgängig: Schritt entfernt: Fahrplan aushandeln"));
        keys.press("Enter");
        assertThat(page.getByText("Fahrplan aushandeln").first()).isVisible();
        keys.isAt(AriaRole.HEADING, "Schritte");

        keys.push("Sachstand melden");
        keys.pick("Stand", "in Arbeit");
        keys.write("Sachstand in einem Satz", "Wir reden miteinander.");
        keys.push("Sachstand speichern");
        assertThat(page.getByText("Wir reden miteinander.")).isVisible();
        keys.isAt(AriaRole.BUTTON, "Sachstand melden");
        keys.push("Veröffentlichen");
        keys.isAt(AriaRole.BUTTON, "Zurückziehen");
    }

    @Test
    void aCoordinatorWritesAndAdoptsGuidelines() {
        keys.logIn(address, stage.login(Role.COORDINATOR));
        keys.open(address + "/app/guidelines");
        keys.push("Neue Fassung beginnen");
        page.waitForURL("**/app/guidelines/*");
        keys.write("Titel", "Leitlinien von morgen");
        keys.write("Gremium", "Kreistag");
        keys.reach(AriaRole.COMBOBOX, "Tag des Beschlusses");
        keys.type("01.07.2026");
        keys.press("Enter");
        keys.push("Speichern");
        assertThat(page.getByText("Gespeichert.")).isVisible();
        keys.isAt(AriaRole.BUTTON, "Speichern");

        keys.push("Handlungsfeld hinzufügen");
        keys.isAt(page.getByRole(AriaRole.DIALOG).getByLabel("Titel"));
        keys.type("Unterwegs sein");
        keys.pick("Zeichen", "Bus");
        keys.confirm("Speichern");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        keys.isAt(AriaRole.HEADING, "Handlungsfelder");
        assertThat(page.getByText("Unterwegs sein").first()).isVisible();

        keys.push("Als verabschiedet festhalten");
        keys.confirm("Als verabschiedet festhalten");
        assertThat(page.getByText("verabschiedet", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        keys.isAt(AriaRole.HEADING, "Leitlinien von morgen");
    }

    @Test
    void anInstitutionAnswersTicksOffAndReports() {
        var project = project(stage.conference());
        steps.add(
                stage.coordinator(),
                project,
                new StepDraft(
                        "Fahrplan aushandeln", "Kreisverkehr", LocalDate.now().plusMonths(1)));
        keys.open(requests.request(stage.coordinator(), project, Inquiry.NONE, "Kreisverkehr Harz")
                .address());
        keys.push("Projekt öffnen");
        page.waitForURL("**/app/my-project");
        keys.push("Antwort senden");
        assertThat(page.getByText("Bitte wählen Sie eine Antwort.").first()).isVisible();
        keys.pick("Übernehmen Sie die Verantwortung?", "Ja");
        keys.push("Antwort senden");
        keys.isAt(page.getByRole(AriaRole.STATUS).filter(with("Danke, dass Sie die Verantwortung übernehmen.")));
        keys.reach(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Fahrplan aushandeln")));
        keys.press("Space");
        assertThat(page.getByText("1 von 1 Schritt erledigt")).isVisible();
        keys.isAt(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Fahrplan aushandeln")));
        keys.pick("Wie steht es?", "umgesetzt");
        keys.write("Sachstand in einem Satz", "Er fährt.");
        keys.push("Sachstand senden");
        assertThat(page.getByText("Danke. Ihr Sachstand ist angekommen.")).isVisible();
        keys.isAt(AriaRole.BUTTON, "Sachstand senden");
    }

    @Test
    void anAdministratorCreatesResetsDeactivatesAndTakesThatBack() {
        keys.logIn(address, stage.login(Role.ADMIN));
        keys.push("Person anlegen");
        keys.confirm("Speichern");
        assertThat(page.getByText("Der Benutzername passt nicht")).isVisible();
        keys.isAt(AriaRole.TEXTBOX, "Benutzername");
        keys.type("erika.taste");
        keys.write("Name", "Erika Taste");
        keys.tick("Moderation");
        keys.confirm("Speichern");
        keys.confirm("Schließen");
        keys.isAt(AriaRole.BUTTON, "Person anlegen");

        keys.push("Link zum Setzen des Passworts: Erika Taste");
        keys.confirm("Neuen Link erzeugen");
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX)).isVisible();
        keys.press("Escape");
        keys.isAt(AriaRole.BUTTON, "Link zum Setzen des Passworts: Erika Taste");
        keys.push("Deaktivieren: Erika Taste");
        keys.confirm("Deaktivieren");
        keys.isAt(AriaRole.BUTTON, "Wieder aktivieren: Erika Taste");
        keys.press("Enter");
        keys.isAt(AriaRole.BUTTON, "Deaktivieren: Erika Taste");
    }

    @Test
    void aReaderSearchesOpensAndGoesBack() {
        var conference = stage.conference();
        var project = project(conference);
        var origin = projects.page(stage.coordinator(), project)
                .recommendations()
                .getFirst()
                .number();
        var seen = recommendations.page(stage.coordinator(), origin).words().seal();
        recommendations.publish(stage.coordinator(), origin, seen);
        projects.publish(
                stage.coordinator(),
                project,
                projects.page(stage.coordinator(), project).seal(Instant.now()));
        conferences.publish(stage.coordinator(), conference);
        keys.open(address + "/results");
        keys.reach(page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Suche")));
        keys.type("Tastenbus");
        keys.press("Enter");
        page.waitForURL("**/results?*q=Tastenbus*");
        keys.reach(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tastenbus")));
        keys.press("Enter");
        page.waitForURL("**/results/recommendations/*");
        page.goBack();
        assertThat(page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Suche")))
                .hasValue("Tastenbus");
    }

    private String project(ConferenceId conference) {
        var group = stage.group(conference);
        var card = stage.card(stage.participant(group), Kind.NEED, "Ein Bus am Sonntag");
        var field = group.fields().getFirst();
        var recommendation = recommendations.word(
                stage.coordinator(),
                conference,
                Set.of(card),
                new RecommendationDraft("Tastenbus", "Er fährt.", field));
        return projects.begin(
                stage.coordinator(),
                recommendation,
                new ProjectDraft("Tastenbus", "Er fährt auch sonntags.", "", Pace.FOCUS, Set.of(field)),
                "Gute Idee");
    }

    private void tickTheCard(String text) {
        keys.reach(card(text).getByRole(AriaRole.CHECKBOX));
        keys.press("Space");
    }

    private Locator card(String text) {
        return cards().getByRole(AriaRole.LISTITEM).filter(with(text));
    }

    private Locator cards() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Karten der Gruppe"));
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
