package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Show;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDraft;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of all screens of the app in all their states. A new screen, or a new state of one, is a new line here. */
class EveryScreen {

    private final FullConference desks;
    private final FullConference.People people;
    private final FullConference.Places places;

    EveryScreen(FullConference.Prepared prepared) {
        desks = prepared.desks();
        people = prepared.people();
        places = prepared.places();
    }

    List<Screen> all() {
        return Stream.of(
                        workshop(),
                        moderator(),
                        walls(),
                        clusters(),
                        conference(),
                        forms(),
                        themes(),
                        contributions(),
                        recommendations(),
                        projects(),
                        projectForms(),
                        guidelines(),
                        administration(),
                        institution(),
                        doors(),
                        trouble())
                .flatMap(List::stream)
                .toList();
    }

    private List<Screen> workshop() {
        var writer = new Who.Device(people.writer());
        var address = "/app/workshop";
        return List.of(
                new Screen("workshop-empty", new Who.Device(people.alone()), address),
                new Screen("workshop-full", writer, address),
                new Screen("workshop-kind-chosen", writer, address, page -> {
                    page.getByRole(AriaRole.RADIO, named("Bedarf")).check();
                    page.getByLabel("Ihre Karte").fill(FullConference.LONG);
                    page.getByText("Ändern").click();
                }),
                new Screen("workshop-similar", writer, address, writing("In der Kreisstadt fehlt ein Bus")),
                new Screen(
                        "workshop-similar-arabic",
                        new Who.Device(people.arabic()),
                        address,
                        writing("نحتاج حافلة إلى Wolfshagen")),
                new Screen(
                        "workshop-sent",
                        writer,
                        address,
                        page -> page.locator("wm-composer").evaluate("composer => composer.sent = 'G1-7'")),
                new Screen("workshop-mistake", writer, address, page -> {
                    page.getByLabel("Ihre Karte").fill("");
                    page.reload();
                    button("Absenden").accept(page);
                }),
                new Screen(
                        "workshop-receipt",
                        writer,
                        address,
                        page -> page.getByText("Ihr Beleg").click()),
                new Screen("workshop-covered", new Who.Device(people.covering()), address),
                new Screen("workshop-turned", new Who.Device(people.turned()), address, page -> {
                    page.locator("wm-composer textarea").first().fill("Frau Beispiel antwortet nie");
                    assertThat(page.getByText("Steht hier der Name")).isVisible();
                }),
                new Screen(
                        "workshop-cues",
                        writer,
                        address,
                        page -> page.locator(".wm-cues > summary").click()),
                new Screen("workshop-own-card", writer, address, first("Bearbeiten")),
                new Screen("workshop-arriving", new Who.Device(people.arriving()), address),
                new Screen("workshop-reading", new Who.Device(people.reading()), address),
                new Screen("workshop-draft-kept", new Who.Device(people.reading()), address, page -> {
                    page.locator("wm-composer")
                            .evaluate("composer => composer.draft = { kind: 'NEED', text: 'Angefangen', field: '' }");
                    page.getByText("Ihr Entwurf ist aufgehoben").click();
                }),
                new Screen("workshop-more", writer, address, saying("WORKS_WELL")),
                new Screen("workshop-more-arabic", new Who.Device(people.arabic()), address, saying("LESSON_LEARNED")),
                new Screen("workshop-arabic", new Who.Device(people.arabic()), address),
                new Screen("workshop-arabic-over", new Who.Device(people.arabicOver()), address),
                new Screen("workshop-closed", new Who.Device(people.late()), address),
                new Screen("workshop-offline", new Who.Device(people.offline()), address, page -> {
                    page.context().setOffline(true);
                    page.getByRole(AriaRole.RADIO, named("Läuft gut")).check();
                    page.getByLabel("Ihre Karte").fill("Aus dem Funkloch");
                    button("Absenden").accept(page);
                    assertThat(page.getByText("noch nicht gesendet")).isVisible();
                }),
                new Screen(
                        "workshop-without-network",
                        new Who.Device(people.offline()),
                        address,
                        EveryScreen::loseNetwork),
                new Screen(
                        "workshop-without-network-arabic",
                        new Who.Device(people.arabic()),
                        address,
                        EveryScreen::loseNetwork),
                new Screen(
                        "workshop-withdrawn-before",
                        writer,
                        address,
                        page -> page.getByText("zurückgezogene Karte").first().click()),
                new Screen("workshop-withdrawn", writer, address, page -> {
                    first("Zurückziehen").accept(page);
                    assertThat(page.getByText("Rückgängig")).isVisible();
                }));
    }

    /** Somebody pauses in writing, and sees what is like it. */
    private static Consumer<Page> writing(String text) {
        return page -> {
            page.locator("wm-composer textarea").first().fill(text);
            assertThat(page.locator(".wm-similar li").first()).isVisible();
        };
    }

    private static void loseNetwork(Page page) {
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.context().setOffline(true);
        page.reload();
        page.locator("wm-composer .wm-write").waitFor();
    }

    private List<Screen> moderator() {
        var moderator = new Who.Holder(people.moderator());
        var group = "/app/groups/" + places.group().id().value();
        return List.of(
                new Screen("groups", moderator, "/app/groups"),
                new Screen("moderation", moderator, "/app/moderation"),
                new Screen("moderation-none", new Who.Holder(people.withoutGroup()), "/app/moderation"),
                new Screen("groups-none", new Who.Holder(people.withoutGroup()), "/app/groups"),
                new Screen("group-full", moderator, group),
                new Screen(
                        "group-covered",
                        moderator,
                        "/app/groups/" + places.covered().id().value()),
                new Screen(
                        "group-more",
                        moderator,
                        group,
                        page -> page.getByText("Mehr für diese Gruppe").click()),
                new Screen(
                        "group-empty",
                        moderator,
                        "/app/groups/" + places.emptyGroup().id().value()),
                new Screen(
                        "group-time",
                        moderator,
                        "/app/groups/" + places.emptyGroup().id().value(),
                        starting("15 Minuten")
                                .andThen(page -> assertThat(page.getByRole(AriaRole.TIMER))
                                        .isVisible())),
                new Screen(
                        "scribe-empty",
                        moderator,
                        "/app/groups/" + places.emptyGroup().id().value() + "/scribe"),
                new Screen(
                        "scribe",
                        moderator,
                        "/app/groups/" + places.scribing().id().value() + "/scribe"),
                new Screen(
                        "scribe-mistake",
                        moderator,
                        "/app/groups/" + places.scribing().id().value() + "/scribe",
                        button("Absenden")
                                .andThen(page ->
                                        page.locator("[aria-invalid]").first().waitFor())),
                new Screen(
                        "group-with-voices",
                        moderator,
                        "/app/groups/" + places.scribing().id().value()),
                new Screen("workshop-time", new Who.Device(people.alone()), "/app/workshop"),
                new Screen(
                        "group-turned",
                        moderator,
                        "/app/groups/" + places.turned().id().value(),
                        page -> page.getByText("Mehr für diese Gruppe").click()),
                new Screen(
                        "paper",
                        moderator,
                        group + "/paper",
                        button("Bögen ausgeben")
                                .andThen(page -> assertThat(page.getByText("10 Bögen liegen bereit"))
                                        .isVisible())),
                new Screen(
                        "paper-mistake",
                        moderator,
                        group + "/paper",
                        button("Bögen ausgeben")
                                .andThen(button("Bogen eingeben"))
                                .andThen(page -> assertThat(page.getByText("Auf dem Bogen steht noch nichts."))
                                        .isVisible())),
                new Screen("intake", moderator, group + "/intake"),
                new Screen("intake-preview", moderator, group + "/intake", page -> {
                    var file = "Wer;Was\nSeniorenbeirat;Eine Bank vor der Kirche in " + FullConference.LONG
                            + "\n;\nx;...\n";
                    page.locator("input[type=file]")
                            .setInputFiles(
                                    new FilePayload("umfrage.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
                    assertThat(page.getByText("1 Karte würde aufgenommen")).isVisible();
                }),
                new Screen("group-menu", moderator, group, menu()),
                new Screen("group-question", moderator, group, button("Leitfrage für diesen Schritt")),
                new Screen("group-hide", moderator, group, menu().andThen(first("Ausblenden"))),
                new Screen("group-translating", moderator, group, menu().andThen(first("Übersetzen"))),
                new Screen("group-remove", moderator, group, menu().andThen(first("Gerät aus der Gruppe nehmen"))),
                new Screen(
                        "group-hide-mistake",
                        moderator,
                        group,
                        menu().andThen(first("Ausblenden"))
                                .andThen(page -> page.locator("li .wm-form")
                                        .getByRole(AriaRole.BUTTON, within("Ausblenden"))
                                        .click())),
                new Screen(
                        "group-wording",
                        moderator,
                        "/app/groups/" + places.wording().id().value(),
                        page -> {
                            page.getByRole(AriaRole.CHECKBOX).first().check();
                            button("Handlungsempfehlung formulieren").accept(page);
                            button("Nummer vergeben").accept(page);
                        }),
                new Screen("group-sheet", moderator, group + "/sheet"));
    }

    private static Consumer<Page> menu() {
        return page -> page.locator(".wm-card-menu summary").first().click();
    }

    private List<Screen> walls() {
        var coordinator = new Who.Holder(people.coordinator());
        return List.of(
                new Screen("wall-full", coordinator, wall(places.group())),
                new Screen("wall-empty", coordinator, wall(places.emptyGroup())),
                new Screen("wall-bundled", coordinator, wall(places.bundling())),
                new Screen("wall-dots", coordinator, wall(places.giving())),
                new Screen("wall-turned", coordinator, wall(places.turned())),
                new Screen("show-turned", new Who.Nobody(), show(places.turned())),
                new Screen("wall-covered", coordinator, wall(places.covered())),
                new Screen("show-covered", new Who.Nobody(), show(places.covered())),
                new Screen("wall-worded", coordinator, wall(places.closed())),
                new Screen(
                        "wall-link",
                        coordinator,
                        "/app/groups/" + places.group().id().value(),
                        page -> {
                            page.getByText("Mehr für diese Gruppe").click();
                            button("Link für den Saal").accept(page);
                            button("Neuen Link anlegen").accept(page);
                        }),
                new Screen(
                        "wall-link-blocking",
                        coordinator,
                        "/app/groups/" + places.group().id().value(),
                        page -> {
                            page.getByText("Mehr für diese Gruppe").click();
                            button("Link für den Saal").accept(page);
                            button("Neuen Link anlegen").accept(page);
                            button("Alle Links sperren").accept(page);
                        }),
                new Screen("show-ask", new Who.Nobody(), "/show?code=FALSCH"),
                new Screen("show-full", new Who.Nobody(), show(places.group())),
                new Screen("show-dots", new Who.Nobody(), show(places.giving())),
                new Screen("show-worded", new Who.Nobody(), show(places.closed())),
                new Screen(
                        "show-all",
                        new Who.Nobody(),
                        show(new Show(places.group().conference(), null))));
    }

    private String show(GroupPage group) {
        return show(new Show(group.conference(), group.id()));
    }

    private String show(Show what) {
        return "/show/" + desks.shows.give(people.coordinator().person(), what).value();
    }

    private static String wall(GroupPage group) {
        return "/app/groups/" + group.id().value() + "/wall";
    }

    /** Somebody says more on a card of that kind, in whatever language. */
    private static Consumer<Page> saying(String kind) {
        return page -> {
            page.locator("wm-composer input[value='" + kind + "']").check();
            page.locator(".wm-more-words > summary").click();
            page.locator(".wm-more-words textarea").last().fill(FullConference.LONG);
        };
    }

    private List<Screen> clusters() {
        var moderator = new Who.Holder(people.moderator());
        var bundling = "/app/groups/" + places.bundling().id().value();
        var giving = "/app/groups/" + places.giving().id().value();
        return List.of(
                new Screen("workshop-bundled", new Who.Device(people.bundled()), "/app/workshop"),
                new Screen("workshop-dots", new Who.Device(people.giver()), "/app/workshop"),
                new Screen("workshop-dots-enough", new Who.Device(people.giver()), "/app/workshop", page -> {
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Punkt geben"))
                            .first()
                            .press("Enter");
                    assertThat(page.getByText("höchstens 2 Punkte")).isVisible();
                }),
                new Screen("group-bundled", moderator, bundling),
                new Screen("group-bundling", moderator, bundling, page -> {
                    page.getByLabel("auswählen").all().reversed().stream()
                            .limit(2)
                            .forEach(Locator::check);
                    button("Neues Bündel").accept(page);
                    button("Bündel anlegen").accept(page);
                }),
                new Screen("group-picking", moderator, bundling, page -> {
                    page.getByLabel("auswählen").last().check();
                    button("Zu Bündel …").accept(page);
                }),
                new Screen("group-alike", moderator, bundling, page -> {
                    page.getByLabel("auswählen").last().check();
                    button("Ähnliche Karten").accept(page);
                }),
                new Screen("group-bundle-named", moderator, bundling, starting("Umbenennen")),
                new Screen("group-bundle-dissolved", moderator, bundling, page -> {
                    starting("Bündel auflösen").accept(page);
                    assertThat(page.getByText("liegen wieder einzeln")).isVisible();
                }),
                new Screen("group-dots", moderator, giving),
                new Screen("group-dots-hidden", moderator, giving, button("Punkte verbergen")),
                new Screen("workshop-dots-hidden", new Who.Device(people.giver()), "/app/workshop"));
    }

    private List<Screen> themes() {
        var coordinator = new Who.Holder(people.coordinator());
        var themed = desks.themed();
        var slug = desks.conferences.conference(desks.by(), themed).slug();
        var bare = desks.conferences
                .conference(desks.by(), desks.stage.conference())
                .slug();
        return List.of(
                new Screen(
                        "group-twice",
                        coordinator,
                        "/app/groups/" + desks.saidTwice().id().value()),
                new Screen("themes-empty", coordinator, "/app/themes?conference=" + bare),
                new Screen("themes-full", coordinator, "/app/themes?conference=" + slug),
                new Screen("themes-making", coordinator, "/app/themes?conference=" + slug, page -> {
                    page.getByLabel("auswählen").last().check();
                    button("Neues Thema").accept(page);
                    button("Thema anlegen").accept(page);
                }),
                new Screen("theme-sheet", coordinator, "/app/themes/sheet?conference=" + slug),
                new Screen("show-themes", new Who.Nobody(), show(new Show(themed, null))));
    }

    private List<Screen> conference() {
        var by = coordinator();
        var day = "/app/conference?conference=";
        return List.of(
                new Screen("conference-full", by, day + places.conference()),
                new Screen("conference-empty", by, day + places.empty()),
                new Screen("conference-question", by, day + places.conference(), button("Ergebnisse veröffentlichen")),
                new Screen(
                        "conference-menu",
                        by,
                        day + places.conference(),
                        page -> page.locator(".wm-person > button").click()));
    }

    private List<Screen> forms() {
        var by = coordinator();
        var conference = "/app/conferences/" + places.conference();
        var group = conference + "/groups/" + places.group().id().value();
        return List.of(
                new Screen("conference-new", by, "/app/conferences/new"),
                new Screen("conference-mistake", by, "/app/conferences/new", button("Speichern")),
                new Screen("conference-kept", by, "/app/conferences/new", page -> {
                    page.getByLabel("Titel").fill("Halb geschrieben");
                    page.getByLabel("Tagesordnung").fill("10 Uhr: Ankommen");
                    page.reload();
                    page.getByText("Das hatten Sie schon geschrieben.").waitFor();
                }),
                new Screen("conference-edit", by, conference + "/edit"),
                new Screen("conference-both", by, conference + "/edit", page -> {
                    page.getByLabel("Titel").fill("Meine Konferenz");
                    var seen = desks.conferences.conference(desks.by(), places.conference());
                    desks.conferences.word(
                            desks.by(), seen.id(), seen.version(), desks.stage.draft(seen.code(), places.adopted()));
                    button("Speichern").accept(page);
                }),
                new Screen("group-new", by, conference + "/groups/new"),
                new Screen("group-mistake", by, conference + "/groups/new", button("Speichern")),
                new Screen("group-edit", by, group),
                new Screen("group-code-question", by, group, button("Neuen Code erzeugen")));
    }

    private List<Screen> contributions() {
        var by = coordinator();
        var all = "/app/contributions?conference=" + places.conference();
        var card = places.cards().get(1).value();
        return List.of(
                new Screen("contributions", by, all),
                new Screen("contributions-none", by, all + "&q=gibtesnicht"),
                new Screen("contributions-empty", by, "/app/contributions?conference=" + places.empty()),
                new Screen("contributions-card", by, all + "&card=" + card),
                new Screen("contributions-chosen", by, all + "&chosen=" + card),
                new Screen("recommendation-new", by, "/app/contributions/recommendation?cards=" + card),
                new Screen(
                        "recommendation-new-mistake",
                        by,
                        "/app/contributions/recommendation?cards=" + card,
                        button("Handlungsempfehlung formulieren")));
    }

    private List<Screen> recommendations() {
        var by = coordinator();
        var one = "/app/recommendations/";
        return List.of(
                new Screen("recommendations", by, "/app/recommendations"),
                new Screen("recommendation-answered", by, one + places.answered()),
                new Screen("recommendation-unanswered", by, one + places.unanswered()),
                new Screen("recommendation-edit", by, one + places.answered(), first("Bearbeiten")),
                new Screen(
                        "recommendation-answer",
                        by,
                        one + places.unanswered(),
                        button("Antwort geben").andThen(button("Antwort speichern"))),
                new Screen("recommendation-answer-both", by, one + places.answered(), page -> {
                    button("Antwort ändern").accept(page);
                    var seen = desks.recommendations
                            .page(desks.by(), places.answered())
                            .recommendation()
                            .said();
                    desks.recommendations.answer(
                            desks.by(),
                            places.answered(),
                            seen,
                            new AnswerDraft(AnswerKind.TAKEN_UP, FullConference.LONG));
                    button("Antwort speichern").accept(page);
                }),
                new Screen("recommendation-changed", by, one + places.unanswered(), page -> {
                    var published = desks.recommendations.page(desks.by(), places.unanswered());
                    desks.recommendations.publish(
                            desks.by(), places.unanswered(), published.words().seal());
                    var seen = desks.recommendations
                            .page(desks.by(), places.unanswered())
                            .recommendation();
                    desks.recommendations.reword(
                            desks.by(),
                            seen.number(),
                            seen.version(),
                            new RecommendationDraft(
                                    "Rufbus am Sonntag in alle Orte", FullConference.LONG, seen.field()));
                    assertThat(page.getByText("Öffentlich, aber geändert")).isVisible();
                }),
                new Screen("recommendation-both", by, one + places.unanswered(), page -> {
                    first("Bearbeiten").accept(page);
                    var seen = desks.recommendations
                            .page(desks.by(), places.unanswered())
                            .recommendation();
                    desks.recommendations.reword(
                            desks.by(),
                            seen.number(),
                            seen.version(),
                            new RecommendationDraft(
                                    "Rufbus am Sonntag und am Abend", FullConference.LONG, seen.field()));
                    button("Speichern").accept(page);
                }));
    }

    private List<Screen> projects() {
        var by = coordinator();
        var one = "/app/projects/";
        return List.of(
                new Screen("projects", by, "/app/projects?conference=" + places.conference()),
                new Screen("projects-none", by, "/app/projects?conference=" + places.empty()),
                new Screen("project-agreed", by, one + places.agreed()),
                new Screen("project-asked", by, one + places.asked()),
                new Screen("project-declined", by, one + places.declined()),
                new Screen("project-nobodys", by, one + places.nobodys()),
                new Screen("project-letter", by, one + places.asked(), button("Neuen Link erzeugen")),
                new Screen("project-revoke-question", by, one + places.asked(), button("Zugang beenden")));
    }

    private List<Screen> projectForms() {
        var by = coordinator();
        var project = "/app/projects/" + places.agreed();
        return List.of(
                new Screen("project-new", by, "/app/recommendations/" + places.unanswered() + "/project"),
                new Screen("project-new-answered", by, "/app/recommendations/" + places.answered() + "/project"),
                new Screen(
                        "project-new-mistake", by, "/app/recommendations/" + places.unanswered() + "/project", page -> {
                            page.getByLabel("Titel").fill("");
                            button("Projekt anlegen").accept(page);
                        }),
                new Screen("project-edit", by, project, first("Bearbeiten")),
                new Screen("project-ask-another", by, project, button("Andere Stelle anfragen")),
                new Screen(
                        "project-step",
                        by,
                        project,
                        button("Schritt hinzufügen").andThen(button("Speichern"))),
                new Screen(
                        "project-step-edit",
                        by,
                        project,
                        page -> page.locator(".wm-row-actions")
                                .first()
                                .getByText("Bearbeiten")
                                .click()),
                new Screen(
                        "project-report",
                        by,
                        project,
                        button("Sachstand melden").andThen(button("Sachstand speichern"))),
                new Screen("project-both", by, project, page -> {
                    first("Bearbeiten").accept(page);
                    var seen = desks.projects.page(desks.by(), places.agreed());
                    var draft = seen.draft();
                    desks.projects.word(
                            desks.by(),
                            places.agreed(),
                            seen.project().version(),
                            new ProjectDraft(draft.title(), "Ein anderes Ziel", "", draft.pace(), draft.fields()));
                    button("Speichern").accept(page);
                }),
                new Screen("project-changed", by, project, page -> {
                    var seen = desks.projects.page(desks.by(), places.agreed());
                    var draft = seen.draft();
                    desks.projects.word(
                            desks.by(),
                            places.agreed(),
                            seen.project().version(),
                            new ProjectDraft(
                                    draft.title(),
                                    FullConference.LONG,
                                    "",
                                    draft.pace(),
                                    Set.of(draft.fields().iterator().next())));
                    assertThat(page.getByText("Öffentlich, aber geändert").last())
                            .isVisible();
                }),
                new Screen("project-waiting", by, project, page -> {
                    desks.goOn(people.agreed());
                    assertThat(page.getByText("Das hat die Institution gemeldet"))
                            .isVisible();
                }));
    }

    private List<Screen> guidelines() {
        var by = coordinator();
        var draft = "/app/guidelines/" + places.draft().value();
        return List.of(
                new Screen("guidelines", by, "/app/guidelines"),
                new Screen(
                        "guidelines-adopted",
                        by,
                        "/app/guidelines/" + places.adopted().value()),
                new Screen("guidelines-draft", by, draft),
                new Screen("guidelines-mistake", by, draft, page -> {
                    page.getByLabel("Titel").fill("");
                    button("Speichern").accept(page);
                }),
                new Screen("guidelines-field", by, draft, button("Handlungsfeld hinzufügen")),
                new Screen(
                        "guidelines-field-mistake",
                        by,
                        draft,
                        button("Handlungsfeld hinzufügen")
                                .andThen(page -> page.locator("dialog")
                                        .getByRole(AriaRole.BUTTON, within("Speichern"))
                                        .click())),
                new Screen(
                        "guidelines-remove-question",
                        by,
                        draft,
                        page -> page.getByText("Entfernen").first().click()),
                new Screen("guidelines-adopt-question", by, draft, button("Als verabschiedet festhalten")));
    }

    private List<Screen> administration() {
        var admin = new Who.Holder(people.admin());
        return List.of(
                new Screen("account", admin, "/app/account"),
                new Screen("account-changed", admin, "/app/account?changed"),
                new Screen("account-factor", admin, "/app/account", button("Zweiten Faktor einrichten")),
                new Screen(
                        "account-factor-mistake",
                        admin,
                        "/app/account",
                        button("Zweiten Faktor einrichten").andThen(button("Code bestätigen"))),
                new Screen("audit", admin, "/app/audit"),
                new Screen(
                        "people-edit",
                        admin,
                        "/app/people",
                        page -> page.getByText("Bearbeiten").first().click()),
                new Screen("password", admin, "/password"),
                new Screen("password-mistake", admin, "/password", page -> {
                    page.locator("input[type=password]").all().forEach(place -> place.fill("kurz"));
                    button("Passwort ändern").accept(page);
                }),
                new Screen("people", admin, "/app/people"),
                new Screen("people-found", admin, "/app/people", page -> {
                    page.getByLabel("Name suchen").fill("niemand");
                    page.keyboard().press("Enter");
                    assertThat(page.getByText("Niemand heißt so.")).isVisible();
                }),
                new Screen("people-new", admin, "/app/people", button("Person anlegen")),
                new Screen(
                        "people-mistake",
                        admin,
                        "/app/people",
                        button("Person anlegen").andThen(button("Speichern"))),
                new Screen(
                        "people-link",
                        admin,
                        "/app/people",
                        page -> page.getByText("Link zum Setzen des Passworts")
                                .first()
                                .click()),
                new Screen(
                        "people-question",
                        admin,
                        "/app/people",
                        page -> page.getByText("Deaktivieren").first().click()));
    }

    private List<Screen> institution() {
        var address = "/app/my-project";
        return List.of(
                new Screen("my-project-asked", new Who.Device(people.asked()), address, button("Antwort senden")),
                new Screen("my-project-agreed", new Who.Device(people.agreed()), address),
                new Screen(
                        "my-project-reported",
                        new Who.Device(people.agreed()),
                        address,
                        page -> desks.whilePublic(places.conference(), () -> {
                            desks.goOn(people.agreed());
                            page.getByLabel("in Arbeit").check();
                            page.getByLabel("Sachstand in einem Satz").fill("Es geht weiter.");
                            button("Sachstand senden").accept(page);
                            assertThat(page.getByText("Danke. Ihr Sachstand wird öffentlich"))
                                    .isVisible();
                        })),
                new Screen("my-projects", new Who.Device(people.several()), address),
                new Screen(
                        "my-project-of-several",
                        new Who.Device(people.several()),
                        address,
                        page -> page.getByText("Sprachcafé").click()),
                new Screen("my-project-declined", new Who.Device(people.declined()), address),
                new Screen("my-project-ended", new Who.Device(people.dismissed()), address, page -> {
                    desks.requests.revokeLinks(
                            desks.by(), places.ended(), desks.requests.links(desks.by(), places.ended()));
                    desks.projects.publish(
                            desks.by(),
                            places.ended(),
                            desks.projects.page(desks.by(), places.ended()).seal(Instant.now()));
                    assertThat(page.getByText("Ihr Zugang zu diesem Projekt ist beendet"))
                            .isVisible();
                }));
    }

    private List<Screen> doors() {
        var nobody = new Who.Nobody();
        return List.of(
                new Screen("login", nobody, "/login"),
                new Screen("login-wrong", nobody, "/login?wrong"),
                new Screen("login-cookies", nobody, "/login?cookies"),
                new Screen("start-cookies", nobody, "/?cookies"),
                new Screen("senseless", nobody, "/results?field=abc"),
                new Screen("logout", coordinator(), "/logout"),
                new Screen("link-needed", nobody, "/links"),
                new Screen("done", nobody, "/done"),
                new Screen("link-open", nobody, path(places.openLink())),
                new Screen("link-used", nobody, path(places.usedLink())),
                new Screen("link-expired", nobody, path(places.expiredLink())),
                new Screen("link-password", nobody, path(places.passwordLink())),
                new Screen("link-password-mistake", nobody, path(places.passwordLink()), page -> {
                    page.locator("input[type=password]").all().forEach(place -> place.fill("kurz"));
                    button("Passwort setzen").accept(page);
                }));
    }

    private List<Screen> trouble() {
        var by = coordinator();
        return List.of(
                new Screen("not-found", by, "/app/nonsense"),
                new Screen("not-found-project", by, "/app/projects/P-1900-001"),
                new Screen("not-allowed", by, "/app/people"),
                new Screen("trouble", by, "/app/projects?broken"),
                new Screen("complaint", by, "/app/guidelines/" + places.draft().value(), page -> {
                    page.getByText("Entfernen").first().click();
                    // Whoever adopts takes the buttons away: the press must have arrived before.
                    assertThat(page.locator("dialog")).isVisible();
                    var draft = desks.guidelines.edition(desks.by(), places.draft());
                    desks.guidelines.adopt(desks.by(), draft.id(), draft.version());
                    page.locator("dialog")
                            .getByRole(AriaRole.BUTTON, within("Entfernen"))
                            .click();
                    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
                }));
    }

    private Who coordinator() {
        return new Who.Holder(people.coordinator());
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static Consumer<Page> button(String name) {
        return page -> page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private static Consumer<Page> starting(String name) {
        return page -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static Consumer<Page> first(String name) {
        return page -> page.getByRole(AriaRole.BUTTON, named(name)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
