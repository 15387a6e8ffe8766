package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.Role;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Stage;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A form never loses what was typed (A4): not by a click elsewhere, not by a lost session, not by a reload. */
@WegmarkeTest
@InBrowser
class KeptWordsTest {

    private static final String BACK = "Das hatten Sie schon geschrieben.";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private GuidelineDesk guidelines;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private ServletWebServerApplicationContext program;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private Stage.Login coordinator;
    private Page page;

    @BeforeEach
    void aCoordinatorBeginsAConference() {
        screens = new Screens(address);
        stage.conference();
        coordinator = stage.login(Role.COORDINATOR);
        page = browsers.desk();
        screens.logIn(page, coordinator);
        page.navigate(address + "/app/conferences/new");
        page.getByLabel("Titel").fill("Konferenz, halb geschrieben");
        page.getByLabel("Tagesordnung").fill("10 Uhr: Ankommen");
    }

    @Test
    void a4AReloadLosesNothingOfACardThatIsWordedAnew() {
        var group = stage.group(stage.conference());
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Ein Bus");
        screens.button(phone, "Bearbeiten").click();
        var cards = screens.cards(phone);
        cards.getByLabel("Ihre Karte").fill("Ein Bus am Abend");
        cards.getByLabel("Was möchten Sie sagen?").selectOption("Läuft gut");
        cards.getByLabel("Wo?").fill("In Oker");
        phone.reload();
        screens.button(phone, "Bearbeiten").click();
        assertThat(cards.getByText(BACK)).isVisible();
        assertThat(cards.getByLabel("Ihre Karte")).hasValue("Ein Bus am Abend");
        assertThat(cards.getByLabel("Was möchten Sie sagen?")).hasValue("WORKS_WELL");
        assertThat(cards.getByLabel("Wo?")).hasValue("In Oker");
        screens.button(phone, "Speichern").click();
        assertThat(cards.getByText("Ein Bus am Abend")).isVisible();
        assertThat(cards.getByText("Läuft gut").first()).isVisible();
        screens.button(phone, "Bearbeiten").click();
        assertThat(cards.getByLabel("Ihre Karte")).isVisible();
        assertThat(cards.getByText(BACK)).isHidden();
        cards.getByLabel("Ihre Karte").fill("Verworfen");
        screens.button(phone, "Abbrechen").click();
        screens.button(phone, "Bearbeiten").click();
        assertThat(cards.getByLabel("Ihre Karte")).hasValue("Ein Bus am Abend");
    }

    @Test
    void a4AClickElsewhereLosesNothing() {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Projekte").setExact(true))
                .first()
                .click();
        page.waitForURL("**/app/projects*");
        page.goBack();
        isBack();
        page.reload();
        isBack();
    }

    @Test
    void a4AfterASessionIsLostOneLogsInAndGoesOn() {
        Sessions.expireUnder(page, "Speichern", program);
        assertThat(page).hasURL(Pattern.compile(".*/login\\?over"));
        assertThat(page.getByText("Was Sie geschrieben haben, ist noch da.")).isVisible();
        page.getByLabel("Benutzername").fill(coordinator.username());
        page.getByLabel("Passwort").fill(coordinator.password());
        screens.button(page, "Anmelden").click();
        page.waitForURL("**/app/conferences/new*");
        isBack();
        screens.button(page, "Speichern").click();
        assertThat(page.getByText("Bitte geben Sie an, wann die Konferenz beginnt")
                        .first())
                .isVisible();
    }

    @Test
    void a4WhatIsChosenComesBackLikeWhatIsTyped() {
        var moderator = stage.login(Role.MODERATOR);
        var conference = stage.conference();
        var fields = stage.fields(conference);
        var slug = conferences.conference(stage.coordinator(), conference).slug();
        page.navigate(address + "/app/conferences/" + slug + "/groups/new");
        page.getByLabel("Name der Gruppe").fill("Unterwegs");
        fields.forEach(field -> choice(AriaRole.CHECKBOX, field.name()).check());
        page.getByLabel("Handlungsfeld neuer Karten").click();
        choice(AriaRole.OPTION, fields.getLast().name()).click();
        page.getByLabel("Moderation").fill(moderator.username());
        choice(AriaRole.OPTION, moderator.username()).click();
        page.reload();
        assertThat(page.getByText(BACK)).isVisible();
        fields.forEach(
                field -> assertThat(choice(AriaRole.CHECKBOX, field.name())).isChecked());
        screens.button(page, "Speichern").click();
        page.waitForURL(address -> !address.endsWith("/new"));
        var saved = groups.groups(stage.coordinator(), conference).getFirst();
        Assertions.assertThat(saved.fields())
                .hasSize(3)
                .startsWith(fields.getLast().id());
        Assertions.assertThat(saved.moderators()).containsExactly(moderator.account());
    }

    @Test
    void a4AProjectHalfMadeComesBackWithItsPaceAndInstitution() {
        page.navigate(projectForm());
        choice(AriaRole.RADIO, "schnell umsetzbar").check();
        page.getByLabel("Verantwortliche Stelle").fill("Kreisverkehr Harz");
        page.getByLabel("Verantwortliche Stelle").press("Tab");
        page.reload();
        assertThat(page.getByText(BACK)).isVisible();
        assertThat(choice(AriaRole.RADIO, "schnell umsetzbar")).isChecked();
        assertThat(page.getByLabel("Verantwortliche Stelle")).hasValue("Kreisverkehr Harz");
    }

    @Test
    void a4ASignAndAColourComeBack() {
        var edition = guidelines.draft(
                stage.coordinator(),
                new EditionDraft("Entwurf", "", "", "", new EditionDraft.Resolved("", null, ""), List.of()));
        page.navigate(address + "/app/guidelines/" + edition.value());
        screens.button(page, "Handlungsfeld hinzufügen").click();
        choice(AriaRole.RADIO, "Gesundheit").check();
        page.reload();
        screens.button(page, "Handlungsfeld hinzufügen").click();
        assertThat(page.getByText(BACK)).isVisible();
        assertThat(choice(AriaRole.RADIO, "Gesundheit")).isChecked();
    }

    @Test
    void whatOneWroteComesBackToNobodyElse() {
        Sessions.expireUnder(page, "Speichern", program);
        logInAs(stage.login(Role.COORDINATOR));
        assertThat(page.getByLabel("Titel")).hasValue("");
        Sessions.expireUnder(page, "Speichern", program);
        logInAs(coordinator);
        isBack();
        screens.button(page, coordinator.username()).click();
        screens.button(page, "Abmelden").click();
        page.waitForURL("**/login?bye");
        logInAs(coordinator);
        assertThat(page.getByLabel("Titel")).hasValue("");
    }

    private void logInAs(Stage.Login login) {
        screens.logIn(page, login);
        page.navigate(address + "/app/conferences/new");
    }

    @Test
    void whatIsThrownAwayOrCancelledDoesNotComeBack() {
        page.reload();
        isBack();
        screens.button(page, "Verwerfen").click();
        assertThat(page.getByLabel("Titel")).hasValue("");
        page.getByLabel("Titel").fill("Noch einmal");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Abbrechen"))
                .click();
        page.waitForURL("**/app/conference*");
        page.navigate(address + "/app/conferences/new");
        assertThat(page.getByLabel("Titel")).hasValue("");
        assertThat(page.getByText(BACK)).isHidden();
    }

    /** A4: the dialog's words go, those of the form below it stay. */
    @Test
    void whatIsCancelledInADialogDoesNotComeBackAndTheFormBelowItKeepsItsWords() {
        var by = stage.coordinator();
        var edition = guidelines.draft(by, new EditionDraft("Entwurf", "", "", "", null, List.of()));
        page.navigate(address + "/app/guidelines/" + edition.value());
        page.getByLabel("Titel").fill("Leitlinien, halb geschrieben");
        screens.button(page, "Handlungsfeld hinzufügen").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Titel").fill("Wohnen");
        dialog.getByText("Abbrechen").click();
        assertThat(dialog).hasCount(0);
        screens.button(page, "Handlungsfeld hinzufügen").click();
        assertThat(dialog.getByLabel("Titel")).hasValue("");
        page.reload();
        assertThat(page.getByText(BACK)).isVisible();
        assertThat(page.getByLabel("Titel")).hasValue("Leitlinien, halb geschrieben");
    }

    /** A4: also where a field of the form is hidden and not on the page. */
    @Test
    void whatIsTypedOfAGroupComesBack() {
        var group = stage.group(stage.conference());
        var conference = conferences.conference(stage.coordinator(), group.conference());
        var form = address + "/app/conferences/" + conference.slug() + "/groups/"
                + group.id().value();
        page.navigate(form);
        page.getByLabel("Raum", new Page.GetByLabelOptions().setExact(true)).fill("Raum Brocken, zweiter Stock");
        page.reload();
        assertThat(page.getByText(BACK)).isVisible();
        assertThat(page.getByLabel("Raum", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Raum Brocken, zweiter Stock");
    }

    @Test
    void whatIsSavedDoesNotComeBack() {
        var form = projectForm();
        page.navigate(form);
        page.getByLabel("Ziel").fill("Alle kommen an");
        page.getByLabel("Warum die Empfehlung aufgegriffen wird").fill("Das ist nötig");
        screens.button(page, "Projekt anlegen").click();
        page.waitForURL("**/app/projects/P-*");
        page.navigate(form);
        assertThat(page.getByLabel("Ziel")).hasValue("Am Sonntag");
        assertThat(page.getByText(BACK)).isHidden();
    }

    /** The address at which a project is made out of a recommendation. */
    private String projectForm() {
        var conference = stage.conference();
        var card = stage.card(stage.participant(stage.group(conference)), Kind.NEED, "Sonntags fährt kein Bus");
        var field = stage.fields(conference).getFirst().id();
        var number = recommendations.word(
                stage.coordinator(), conference, Set.of(card), new RecommendationDraft("Rufbus", "Am Sonntag", field));
        return address + "/app/recommendations/" + number + "/project";
    }

    private Locator choice(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void isBack() {
        assertThat(page.getByText(BACK)).isVisible();
        assertThat(page.getByLabel("Titel")).hasValue("Konferenz, halb geschrieben");
        assertThat(page.getByLabel("Tagesordnung")).hasValue("10 Uhr: Ankommen");
    }
}
