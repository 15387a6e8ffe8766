package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceDraft;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.QuestionDesk;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.TranslationDesk;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.FieldColour;
import de.wegmarke.guideline.FieldDraft;
import de.wegmarke.guideline.FieldSymbol;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.project.Inquiry;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.project.StepDesk;
import de.wegmarke.project.StepDraft;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Two people word the same thing: nobody's text is lost, the second sees both and decides (A1). */
@WegmarkeTest
@InBrowser
class TwoAtOnceTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    StepDesk steps;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private Stage stage;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private GuidelineDesk guidelines;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private ProjectDesk projects;

    @Autowired
    private RequestDesk requests;

    @Autowired
    private CaptureDesk capture;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private QuestionDesk questions;

    @Autowired
    private TranslationDesk translations;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;
    private String recommendation;
    private Page page;

    @BeforeEach
    void somebodyHasTheFormOpen() {
        screens = new Screens(address);
        group = stage.group(stage.conference());
        var card = stage.card(stage.participant(group), Kind.NEED, "Ein Bus am Sonntag");
        recommendation = recommendations.word(
                stage.coordinator(),
                group.conference(),
                Set.of(card),
                new RecommendationDraft("Rufbus", "Er fährt.", group.fields().getFirst()));
        page = browsers.desk();
        screens.logIn(page, stage.login(Role.COORDINATOR));
    }

    @Test
    void a1WhatCameBackIsNotPutOverWhatSomebodySavedMeanwhile() {
        bothRewordTheRecommendation();
        open("recommendations/" + recommendation, "Bearbeiten");
        theOtherVersionSays("Ihr Rufbus");
        assertThat(field("Titel")).hasValue("Mein Rufbus");
        assertThat(field("Text")).hasValue("Er fährt täglich.");
        screens.button(page, "Verwerfen").click();
        assertThat(field("Titel")).hasValue("Ihr Rufbus");
    }

    @Test
    void anAnswer() {
        open("recommendations/" + recommendation, "Antwort geben");
        page.getByLabel("gibt es schon", new Page.GetByLabelOptions().setExact(true))
                .click();
        field("Begründung").fill("Meine Gründe");
        recommendations.answer(
                stage.coordinator(),
                recommendation,
                AnswerDraft.NONE,
                new AnswerDraft(AnswerKind.NOT_TAKEN_UP, "Ihre Gründe"));
        screens.button(page, "Antwort speichern").click();
        theOtherVersionSays("nicht aufgegriffen", "Ihre Gründe");
        assertThat(field("Begründung")).hasValue("Meine Gründe");
        screens.button(page, "Antwort speichern").click();
        assertThat(page.locator("#detail").getByText("Meine Gründe")).isVisible();
    }

    @Test
    void whatAnInstitutionBeganOnASecondScreenStaysBesideTheAnswer() {
        var why = "Warum nicht? Ein Satz genügt.";
        var first = browsers.desk();
        first.navigate(requests.request(stage.coordinator(), project(), Inquiry.NONE, "Kreisverkehr Harz")
                .address());
        screens.button(first, "Projekt öffnen").click();
        first.waitForURL("**/app/my-project");
        var second = first.context().newPage();
        second.navigate(address + "/app/my-project");
        second.getByLabel("Nein", new Page.GetByLabelOptions().setExact(true)).click();
        second.getByLabel(why).fill("Keine Zeit");
        first.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).click();
        screens.button(first, "Antwort senden").click();
        assertThat(second.getByText("Danke, dass Sie die Verantwortung übernehmen."))
                .isVisible();
        assertThat(second.getByLabel(why)).hasValue("Keine Zeit");
        screens.button(second, "Antwort senden").click();
        assertThat(first.getByText("Danke für Ihre ehrliche Antwort.")).isVisible();
    }

    @Test
    void aRecommendation() {
        bothRewordTheRecommendation();
        save();
        theOtherVersionSays("Ihr Rufbus", "Er fährt täglich.");
        assertThat(field("Titel")).hasValue("Mein Rufbus");
        screens.button(page, "Diesen Text übernehmen: Titel").click();
        assertThat(field("Titel")).hasValue("Ihr Rufbus");
        field("Titel").fill("Unser Rufbus");
        save();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Unser Rufbus")))
                .isVisible();
    }

    @Test
    void theQuestionOfAStep() {
        page.navigate(address + "/app/groups/" + group.id().value());
        screens.button(page, "Leitfrage für diesen Schritt").click();
        field("Was wird die Gruppe bei „Sammeln“ gefragt?").fill("Meine Frage?");
        questions.ask(stage.coordinator(), group.id(), Phase.COLLECT, "", "Ihre Frage?");
        screens.button(page, "Diese Frage stellen").click();
        theOtherVersionSays("Ihre Frage?");
        screens.button(page, "Diese Frage stellen").click();
        assertThat(page.getByText("Meine Frage?", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void aTranslation() {
        page.navigate(address + "/app/groups/" + group.id().value());
        page.locator(".wm-card-menu summary").click();
        screens.button(page, "Übersetzen").click();
        field("Übersetzung").fill("My bus");
        var card = boards.board(stage.coordinator(), group.id()).cards().getFirst();
        translations.translate(stage.coordinator(), card.id(), "en", "", "Your bus");
        save();
        theOtherVersionSays("Your bus");
        assertThat(field("Übersetzung")).hasValue("My bus");
        save();
        assertThat(screens.cards(page).getByText("My bus")).isVisible();
    }

    /** It is seen and hinders nobody. */
    @Test
    void whoWordsARecommendationIsSeenByTheOthers() {
        page.navigate(address + "/app/groups/" + group.id().value());
        var other = browsers.desk();
        screens.logIn(other, stage.login(Role.COORDINATOR));
        other.navigate(page.url());
        page.getByRole(AriaRole.CHECKBOX).first().check();
        screens.button(page, "Handlungsempfehlung formulieren").click();
        assertThat(other.getByText("schreibt gerade eine neue Empfehlung.")).isVisible();
        assertThat(page.getByText("schreibt gerade")).isHidden();
        screens.button(page, "Abbrechen").click();
        assertThat(other.getByText("schreibt gerade")).isHidden();
    }

    @Test
    void aProject() {
        var fields = Set.of(group.fields().getFirst());
        var project = project();
        open("projects/" + project, "Bearbeiten");
        field("Ziel").fill("Mein Ziel");
        var seen = projects.page(stage.coordinator(), project).project();
        projects.word(
                stage.coordinator(),
                project,
                seen.version(),
                new ProjectDraft("Rufbus", "Ihr Ziel", "", Pace.FOCUS, fields));
        save();
        theOtherVersionSays("Ihr Ziel");
        assertThat(field("Ziel")).hasValue("Mein Ziel");
        save();
        assertThat(page.getByText("Mein Ziel", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void aStep() {
        var project = projects.begin(
                stage.coordinator(),
                recommendation,
                new ProjectDraft(
                        "Rufbus",
                        "Er fährt sonntags.",
                        "",
                        Pace.FOCUS,
                        Set.of(group.fields().getFirst())),
                "Gute Idee");
        var seen = new StepDraft("Fahrplan aushandeln", "Kreis", LocalDate.of(2027, 3, 1));
        steps.add(stage.coordinator(), project, seen);
        page.navigate(address + "/app/projects/" + project);
        row("Fahrplan aushandeln")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bearbeiten"))
                .click();
        field("Was").fill("Meine Haltestelle");
        var step =
                projects.page(stage.coordinator(), project).steps().getFirst().id();
        steps.word(
                stage.coordinator(),
                project,
                step,
                seen,
                new StepDraft("Ihre Haltestelle", "Kreis", LocalDate.of(2027, 4, 1)));
        save();
        theOtherVersionSays("Ihre Haltestelle", "01.04.2027");
        assertThat(field("Was")).hasValue("Meine Haltestelle");
        screens.button(page, "Diesen Text übernehmen: Bis wann").click();
        save();
        assertThat(row("Meine Haltestelle")).containsText("01.04.2027");
    }

    @Test
    void aConference() {
        var seen = conferences.conference(stage.coordinator(), group.conference());
        page.navigate(address + "/app/conferences/" + seen.slug() + "/edit");
        field("Titel").fill("Mein Titel");
        var draft = stage.draft(seen.code(), seen.edition());
        conferences.word(stage.coordinator(), seen.id(), seen.version(), draft);
        conferences.word(
                stage.coordinator(),
                seen.id(),
                conferences.conference(stage.coordinator(), seen.id()).version(),
                new ConferenceDraft(
                        draft.code(),
                        "Ihr Titel",
                        draft.begins(),
                        draft.ends(),
                        draft.place(),
                        draft.agenda(),
                        draft.guidingQuestions(),
                        draft.watchWords(),
                        draft.edition(),
                        draft.contact(),
                        draft.wifi(),
                        draft.joinableFrom(),
                        draft.joinableUntil()));
        save();
        theOtherVersionSays("Ihr Titel");
        assertThat(field("Titel")).hasValue("Mein Titel");
        save();
        page.waitForURL("**/app/conference?*");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mein Titel")))
                .isVisible();
    }

    /** A double click is one press: nobody is told that somebody else was faster. */
    @Test
    void anInstitutionThatClicksTwiceIsThankedOnce() {
        var number = project();
        var desk = browsers.desk();
        desk.navigate(requests.request(stage.coordinator(), number, Inquiry.NONE, "Kreisverkehr Harz")
                .address());
        screens.button(desk, "Projekt öffnen").click();
        desk.waitForURL("**/app/my-project");
        desk.getByLabel("Ja, mit Unterstützung").click();
        desk.getByLabel("Was brauchen Sie dafür? Ein Satz genügt.").fill("Ein zweiter Bus");
        screens.button(desk, "Antwort senden").dblclick();
        assertThat(desk.getByText("Danke").first()).isVisible();
        desk.getByLabel("in Arbeit").click();
        desk.getByLabel("Sachstand in einem Satz").fill("Wir rechnen.");
        screens.button(desk, "Sachstand senden").dblclick();
        assertThat(desk.getByText("Ihr Sachstand ist angekommen.").first()).isVisible();
        assertThat(desk.getByLabel("Sachstand in einem Satz")).hasValue("");
        assertThat(desk.getByText("Jemand anderes hat das inzwischen geändert")).hasCount(0);
        assertThat(desk.getByLabel("Sachstand in einem Satz")).not().hasAttribute("invalid", "");
        org.assertj.core.api.Assertions.assertThat(
                        projects.page(stage.coordinator(), number).reports())
                .hasSize(1);
    }

    /** A list that moves under the finger neither loses the press nor gives it to what has come there. */
    @Test
    void aPressIsForTheCardOnWhichItBegan() {
        var lead = stage.login(Role.MODERATOR);
        var led = stage.group(lead);
        var author = stage.participant(led);
        var older = stage.card(author, Kind.NEED, "Vorher");
        stage.card(stage.participant(led), Kind.NEED, "Daneben");
        stage.card(stage.participant(led), Kind.NEED, "Fahrplan lesen");
        var newer = stage.card(author, Kind.NEED, "Nachher");
        var desk = browsers.desk();
        screens.logIn(desk, lead);
        desk.navigate(address + "/app/groups/" + led.id().value());
        var pressed = desk.locator("li.wm-card").filter(new Locator.FilterOptions().setHasText("Fahrplan lesen"));
        var hide = pressed.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Ausblenden")));
        pressed.locator(".wm-card-menu summary").click();
        hide.hover();
        desk.mouse().down();
        var before = hide.boundingBox();
        // They lie side by side.
        capture.withdraw(author.id(), older);
        capture.withdraw(author.id(), newer);
        assertThat(desk.getByText("Vorher")).isHidden();
        assertThat(desk.getByText("Nachher")).isHidden();
        org.assertj.core.api.Assertions.assertThat(hide.boundingBox().x)
                .as("it has moved")
                .isLessThan(before.x - before.width);
        desk.mouse().up();
        // An impatient finger taps again, and by now another card's button lies there.
        desk.mouse().down();
        desk.mouse().up();
        assertThat(pressed.getByLabel("Warum?")).isVisible();
        stage.card(author, Kind.NEED, "Danach");
        assertThat(desk.getByText("Danach")).isVisible();
        assertThat(desk.getByLabel("Warum?")).hasCount(1);
    }

    /** What is pressed twice is done once, and nobody is told that it is gone, done or somebody else's. */
    @Test
    void aSecondPressFindsNothingToDo() {
        var number = project();
        steps.add(stage.coordinator(), number, new StepDraft("Fahrplan", "Team", LocalDate.of(2099, 6, 1)));
        page.navigate(address + "/app/projects/" + number);
        screens.button(page, "Entfernen : Fahrplan").dblclick();
        assertThat(page.getByText("Schritt entfernt: Fahrplan")).isVisible();
        assertThat(page.locator(".wm-complaint")).isHidden();

        screens.button(page, "Schritt hinzufügen").dblclick();
        assertThat(page.getByLabel("Bis wann")).isVisible();
        page.getByLabel("Was", new Page.GetByLabelOptions().setExact(true)).fill("Fahren");
        page.getByLabel("Wer", new Page.GetByLabelOptions().setExact(true)).fill("Team");
        page.getByLabel("Bis wann").fill("01.06.2099");
        page.keyboard().press("Tab");
        screens.button(page, "Speichern").dblclick();
        assertThat(page.getByText("Fahren").first()).isVisible();
        assertThat(page.locator(".wm-complaint")).isHidden();
        org.assertj.core.api.Assertions.assertThat(
                        projects.page(stage.coordinator(), number).steps())
                .hasSize(1);

        var edition = guidelines.draft(stage.coordinator(), new EditionDraft("Entwurf", "", "", "", null, List.of()));
        page.navigate(address + "/app/guidelines/" + edition.value());
        screens.button(page, "Handlungsfeld hinzufügen").dblclick();
        dialog().getByLabel("Titel").fill("Mobil");
        inDialog("Speichern").dblclick();
        assertThat(dialog()).hasCount(0);
        assertThat(page.getByText("Mobil").first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        guidelines.edition(stage.coordinator(), edition).fields())
                .hasSize(1);
    }

    @Test
    void onesOwnCardThatIsWithdrawnOnAnotherScreenKeepsWhatOneWritesInIt() {
        var phone = browsers.phone();
        var words = wordsAnew(phone);
        words.fill("Ein Bus am Abend");
        var card = boards.board(stage.coordinator(), group.id()).cards().getFirst();
        capture.withdraw(card.author(), card.id());
        assertThat(screens.cards(phone).getByRole(AriaRole.ALERT)).containsText("zurückgezogen");
        assertThat(words).hasValue("Ein Bus am Abend");
        screens.button(phone, "Speichern").click();
        assertThat(words).isFocused();
        assertThat(words).hasValue("Ein Bus am Abend");
        capture.restore(card.author(), card.id());
        assertThat(screens.cards(phone).getByRole(AriaRole.ALERT)).isHidden();
        screens.button(phone, "Speichern").click();
        assertThat(screens.cards(phone).getByText("Ein Bus am Abend")).isVisible();

        screens.button(phone, "Bearbeiten").click();
        assertThat(words).isVisible();
        capture.withdraw(card.author(), card.id());
        assertThat(screens.cards(phone).getByRole(AriaRole.ALERT)).isVisible();
        screens.button(phone, "Abbrechen").click();
        assertThat(screens.cards(phone).getByText("Ein Bus am Abend")).isHidden();

        capture.restore(card.author(), card.id());
        stage.leadTo(group.id(), Phase.CLUSTER);
        var all = boards.board(stage.coordinator(), group.id()).cards().stream()
                .map(ContributionCard::id)
                .collect(Collectors.toSet());
        clusters.bundle(stage.coordinator(), group.id(), all, "Busse");
        assertThat(screens.cards(phone).getByText("Busse")).isVisible();
        screens.button(phone, "Bearbeiten").click();
        assertThat(words).isVisible();
        capture.withdraw(card.author(), card.id());
        assertThat(screens.cards(phone).getByRole(AriaRole.ALERT)).isVisible();
        screens.button(phone, "Abbrechen").click();
        assertThat(screens.cards(phone).getByText("Ein Bus am Abend")).isHidden();
    }

    @Test
    void onesOwnCardOnTwoScreens() {
        var phone = browsers.phone();
        var words = wordsAnew(phone);
        words.fill("Ein Bus hier");
        var card = boards.board(stage.coordinator(), group.id()).cards().getFirst();
        var elsewhere = new CardDraft(Kind.NEED, "Ein Bus dort", card.field(), "de");
        capture.reword(card.author(), card.id(), card.version(), elsewhere);
        screens.button(phone, "Speichern").click();
        assertThat(screens.cards(phone).getByRole(AriaRole.ALERT)).containsText("Ein Bus dort");
        assertThat(words).hasValue("Ein Bus hier");
        stage.card(stage.participant(group), Kind.NEED, "Jemand anderes schreibt");
        assertThat(screens.cards(phone).getByText("Jemand anderes schreibt")).isVisible();
        assertThat(screens.cards(phone).getByRole(AriaRole.ALERT)).containsText("Ein Bus dort");
        screens.button(phone, "Speichern").click();
        assertThat(screens.cards(phone).getByText("Ein Bus hier")).isVisible();
    }

    @Test
    void aFieldOfAction() {
        var by = stage.coordinator();
        var edition = guidelines.draft(by, new EditionDraft("Entwurf", "", "", "", null, List.of()));
        guidelines.addField(by, edition, new FieldDraft("Mobil", "", FieldSymbol.BUS, FieldColour.SLATE));
        page.navigate(address + "/app/guidelines/" + edition.value());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bearbeiten: 1 Mobil"))
                .click();
        dialog().getByLabel("Titel").fill("Meine Worte");
        var seen = guidelines.edition(stage.coordinator(), edition);
        guidelines.wordField(
                by,
                edition,
                seen.version(),
                seen.fields().getFirst().id(),
                new FieldDraft("Ihre Worte", "", FieldSymbol.BUS, FieldColour.SLATE));
        inDialog("Speichern").click();
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("Ihre Worte");
        assertThat(dialog().getByRole(AriaRole.ALERT)).isFocused();
        assertThat(dialog().getByLabel("Titel").last()).hasValue("Meine Worte");
        inDialog("Diesen Text übernehmen: Titel").click();
        inDialog("Speichern").click();
        assertThat(dialog()).hasCount(0);
        assertThat(page.getByText("Ihre Worte").first()).isVisible();
    }

    /** G1: what is adopted stays for ever, so it is what stands on the screen. */
    @Test
    void g1WhatIsAdoptedIsWhatOneSees() {
        var by = stage.coordinator();
        var resolved = new EditionDraft.Resolved("Kreistag", LocalDate.of(2019, 7, 1), "");
        var edition = guidelines.draft(by, new EditionDraft("Entwurf", "", "", "", resolved, List.of()));
        page.navigate(address + "/app/guidelines/" + edition.value());
        var adopt = screens.button(page, "Als verabschiedet festhalten");
        adopt.waitFor();
        guidelines.addField(by, edition, new FieldDraft("Mobil", "", FieldSymbol.BUS, FieldColour.SLATE));
        assertThat(page.getByText("Mobil")).isVisible();
        adopt.click();
        assertThat(dialog()).isVisible();
        guidelines.addField(by, edition, new FieldDraft("Wohnen", "", FieldSymbol.HOME, FieldColour.SLATE));
        inDialog("Als verabschiedet festhalten").click();
        assertThat(page.getByText("Jemand anderes war schneller.")).isVisible();
        assertThat(page.getByText("Wohnen")).isVisible();
        adopt.click();
        inDialog("Als verabschiedet festhalten").click();
        assertThat(adopt).hasCount(0);
    }

    private String project() {
        return projects.begin(
                stage.coordinator(),
                recommendation,
                new ProjectDraft(
                        "Rufbus",
                        "Er fährt sonntags.",
                        "",
                        Pace.FOCUS,
                        Set.of(group.fields().getFirst())),
                "Gute Idee");
    }

    private void open(String screen, String form) {
        page.navigate(address + "/app/" + screen);
        screens.button(page, form).first().click();
    }

    private void bothRewordTheRecommendation() {
        open("recommendations/" + recommendation, "Bearbeiten");
        field("Titel").fill("Mein Rufbus");
        var seen = recommendations.page(stage.coordinator(), recommendation).recommendation();
        recommendations.reword(
                stage.coordinator(),
                recommendation,
                seen.version(),
                new RecommendationDraft("Ihr Rufbus", "Er fährt täglich.", seen.field()));
    }

    private void save() {
        screens.button(page, "Speichern").first().click();
    }

    private void theOtherVersionSays(String... words) {
        var told = page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Jemand anderes hat"));
        for (var word : words) {
            assertThat(told).containsText(word);
        }
    }

    /** Somebody has written a card and words it anew; returns where. */
    private Locator wordsAnew(Page phone) {
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Ein Bus");
        screens.button(phone, "Bearbeiten").click();
        return screens.cards(phone).getByRole(AriaRole.TEXTBOX);
    }

    private Locator row(String words) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private Locator dialog() {
        return page.locator("dialog[open]");
    }

    private Locator inDialog(String button) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}
