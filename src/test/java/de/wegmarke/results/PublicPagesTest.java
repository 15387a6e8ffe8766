package de.wegmarke.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.MomentsInPublic;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.Inquiry;
import de.wegmarke.project.ProjectState;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.Clocks;
import de.wegmarke.stage.OpenScreen;
import de.wegmarke.stage.Statements;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the public reads: only what is published (E4), on plain pages that ask nothing of a browser. */
@WegmarkeTest
class PublicPagesTest {

    @Autowired
    Showcase show;

    @Autowired
    Reader reader;

    @Autowired
    Statements statements;

    @Autowired
    MomentsInPublic moments;

    @Autowired
    DotDesk dots;

    @BeforeEach
    void nothingIsPublished() {
        show.clear();
    }

    @Test
    void beforeAnythingIsPublishedEveryPageSaysSo() {
        var group = show.stage.group(show.stage.conference());
        var number = show.recommendation(group, "Rufbus", show.card(group, "Am Sonntag fährt kein Bus"));
        var project = show.project(group, number, "Rufbus am Sonntag", ProjectState.UNDERWAY);
        assertThat(reader.read("/results")).contains("Noch keine Ergebnisse").doesNotContain("Rufbus");
        assertThat(entries(feed("/results/feed.atom"))).isEmpty();
        assertNeverWas("/results/recommendations/", number);
        assertNeverWas("/results/projects/", project);
        assertThat(reader.open("/results/fields/1-feld-1").statusCode()).isEqualTo(404);
    }

    @Test
    void e4WhatIsNotMarkedPublicIsNowhere() {
        var group = show.published();
        var shown = show.recommendation(group, "Gezeigtes", show.card(group, "Karte eins"));
        var hidden = show.hiddenRecommendation(group, "Verschwiegenes", show.card(group, "Karte zwei"));
        var hiddenProject = show.hiddenProject(group.conference(), shown, "Heimlich");
        for (var path : List.of(
                "/results", "/results/fields/1-feld-1", "/results/feed.atom", "/results/recommendations/" + shown)) {
            assertThat(reader.read(path))
                    .as(path)
                    .contains("Gezeigtes")
                    .doesNotContain("Verschwiegenes", "Heimlich", hidden, hiddenProject);
        }
        assertThat(reader.read("/results?q=Verschwiegenes")).contains("Dazu haben wir nichts gefunden");
        assertNeverWas("/results/recommendations/", hidden);
        assertNeverWas("/results/projects/", hiddenProject);
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        var group = show.published();
        var number = show.recommendation(group, "Zurück", show.card(group, "Eine Karte"));
        assertThat(reader.open("/results/recommendations/" + number).statusCode())
                .isEqualTo(200);
        show.recommendations.withdrawFromPublic(show.by(), number);
        assertNeverWas("/results/recommendations/", number);
    }

    @Test
    void hiddenAndWithdrawnCardsAndNamesOfPersonsNeverShow() {
        var group = show.published();
        var person = show.stage.participant(group);
        var hidden = show.stage.card(person, Kind.NEED, "Beleidigung");
        var withdrawn = show.stage.card(person, Kind.NEED, "Doch nicht");
        var shown = show.card(group, "Bleibt stehen");
        show.moderation.hide(show.by(), hidden, "unsachlich");
        show.capture.withdraw(person.id(), withdrawn);
        var number = show.recommendation(group, "Mit drei Karten", hidden, withdrawn, shown);
        var project = show.project(group, number, "Mit Namen", ProjectState.UNDERWAY);
        for (var path : List.of("/results/recommendations/" + number, "/results/projects/" + project)) {
            assertThat(reader.read(path))
                    .contains("Bleibt stehen")
                    .doesNotContain("Beleidigung", "Doch nicht", "unsachlich", "Mustermann");
        }
        assertThat(reader.read("/results/recommendations/" + number))
                .contains("einer Gruppe, 2 Stimmen", "Eine weitere Karte hat die Moderation ausgeblendet.");
        var line = show.recommendations.page(show.by(), number).recommendation();
        assertThat(List.of(line.groups(), line.voices()))
                .as("C7a: the desk says the same")
                .containsExactly(1L, 2L);
    }

    /** A line does not say that nobody answers for what needs nobody. */
    @Test
    void e3WhoAnswersIsAskedOnlyWhereSomebodyIsTo() {
        var group = show.published();
        var open = show.recommendation(group, "Noch offen", show.card(group, "Karte"));
        assertThat(reader.read("/results?q=" + open)).contains("noch nicht geklärt");
        for (var kind : List.of(AnswerKind.EXISTS_ALREADY, AnswerKind.NOT_TAKEN_UP, AnswerKind.CARRIED_OVER)) {
            var number = show.recommendation(group, "Beantwortet", show.card(group, "Karte"));
            show.recommendations.answer(show.by(), number, AnswerDraft.NONE, new AnswerDraft(kind, "Ein Grund."));
            assertThat(reader.read("/results?q=" + number))
                    .as(kind.name())
                    .contains("Beantwortet")
                    .doesNotContain("noch nicht geklärt");
            assertThat(summary(number)).as(kind.name()).doesNotContain("noch nicht geklärt");
        }
    }

    @Test
    void theWayLeadsFromAStepBackToTheCardAndSaysWhatIsLate() {
        var group = show.published();
        var number = show.recommendation(group, "Kurse am Abend", show.card(group, "Am Vormittag arbeite ich"));
        var project = show.project(group, number, "Abendkurse", ProjectState.UNDERWAY);
        assertThat(reader.read("/results/projects/" + project))
                .contains(
                        "Schritt 1: Räume finden",
                        "Überfällig seit 1. Juni 2019",
                        "Geplant bis 1. Juni 2099",
                        "href=\"#cards\"",
                        "id=\"cards\"",
                        "/results/recommendations/" + number,
                        "Am Vormittag arbeite ich",
                        Showcase.INSTITUTION + " sagt zu",
                        "1 von 3 Schritten gemacht");
        assertThat(reader.read("/results/recommendations/" + number)).contains("/results/projects/" + project);
    }

    @Test
    void p4LongSilenceIsTold() {
        var group = show.published();
        var number = show.recommendation(group, "Stilles", show.card(group, "Karte"));
        var then = Instant.parse("2016-03-01T10:00:00Z");
        var project = new String[1];
        Clocks.at(then, () -> project[0] = show.hiddenProject(group.conference(), number, "Still"));
        show.publishProject(project[0]);
        assertThat(reader.read("/results/projects/" + project[0]))
                .contains("Keine Rückmeldung seit 1. März 2016.", "noch nicht geklärt");
        show.answer(project[0], Commitment.DECLINED, "Wir haben dafür niemanden.");
        assertThat(reader.read("/results/projects/" + project[0]))
                .as("a no is a word, too, though not whose")
                .contains("noch nicht geklärt")
                .doesNotContain("Keine Rückmeldung", "Wir haben dafür niemanden.");
    }

    @Test
    void g2FieldsAreFoundByNumberAndKeepOneAddress() {
        show.published();
        assertThat(reader.open("/results/fields/2-feld-2").statusCode()).isEqualTo(200);
        for (var other : List.of("2", "2-etwas-anderes", "02-feld-2")) {
            var answer = reader.open("/results/fields/" + other + "?lang=en");
            assertThat(answer.statusCode()).as(other).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .endsWith("/results/fields/2-feld-2?lang=en");
        }
        assertThat(reader.open("/results/fields/2?q=%7Bx%7D").headers().firstValue("Location"))
                .as("braces are no places to be filled")
                .hasValueSatisfying(address -> assertThat(address).endsWith("/results/fields/2-feld-2?q=%7Bx%7D"));
        for (var unknown : List.of("99", "x", "0", "-1", "999999999999")) {
            assertThat(reader.open("/results/fields/" + unknown).statusCode())
                    .as(unknown)
                    .isEqualTo(404);
        }
    }

    @Test
    void searchForgivesSpellingAndKeepsWhatWasTyped() {
        var group = show.published();
        show.recommendation(group, "Begegnung im Müllerschen Hof", show.card(group, "Karte"));
        var other = show.recommendation(group, "Rufbus", show.card(group, "Karte"));
        show.recommendations.answer(
                show.by(), other, AnswerDraft.NONE, new AnswerDraft(AnswerKind.NOT_TAKEN_UP, "Zu teuer."));
        for (var typed : List.of("MUELLER", "mullersch hof", "müller")) {
            assertThat(search("q=" + encoded(typed)))
                    .contains("Begegnung im", "Ein Eintrag<", "value=\"" + typed + "\"")
                    .doesNotContain("Text zu Rufbus");
        }
        assertThat(search("state=parked"))
                .contains("Rufbus", "nicht aufgegriffen")
                .doesNotContain("Text zu Begegnung");
        assertThat(search("q=" + other)).contains("Text zu Rufbus").doesNotContain("Text zu Begegnung");
        assertThat(search("field=1&state=parked")).contains("Text zu Rufbus");
        assertThat(search("field=2")).contains("Dazu haben wir nichts gefunden");
        var worked = show.stage.card(show.stage.participant(group), Kind.WORKS_WELL, "Der Hof ist offen");
        show.recommendation(group, "Offener Hof", worked);
        assertThat(search("kind=works-well")).contains("Text zu Offener Hof").doesNotContain("Text zu Begegnung");
        show.moderation.hide(show.by(), worked, "Name genannt");
        assertThat(search("kind=works-well")).doesNotContain("Text zu Offener Hof");
        assertThat(search("q=bus&lang=en")).contains("lang=en", "name=\"lang\"", "The recommendations</h2>");
    }

    @Test
    void hostileSearchesDoNoHarm() {
        var group = show.published();
        show.recommendation(group, "Harmlos", show.card(group, "Karte"));
        for (var typed : List.of(
                "<script>alert(1)</script>",
                "\"><svg onload=x>",
                "%",
                "_",
                "' or 1=1 --",
                "🚌👨‍👩‍👧",
                "\u0000\u0007",
                "${7*7}",
                "*{x}",
                "__${T(java.lang.Runtime)}__::",
                "\uFFFE")) {
            var answer = reader.open("/results?q=" + encoded(typed));
            assertThat(answer.statusCode()).as(typed).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script", "<svg onload", "value=\"49\"");
        }
        assertThat(reader.open("/results?q=" + "a".repeat(10_000)).statusCode()).isIn(200, 400, 414, 431);
        for (var odd : List.of("lang=xx", "q=a&q=b", "unknown=1", "page=&state=&kind=&field=&conference=")) {
            assertThat(reader.open("/results?" + odd).statusCode()).as(odd).isEqualTo(200);
        }
        assertThat(reader.open("/results?q=%E4").statusCode()).as("no UTF-8").isIn(200, 400);
    }

    @Test
    void whatDoesNotExistIsNotTakenForEverything() {
        whatDoesNotExistIsSaid();
        show.published();
        whatDoesNotExistIsSaid();
    }

    private void whatDoesNotExistIsSaid() {
        for (var senseless : List.of(
                "/results?page=-1",
                "/results?page=abc",
                "/results?page=100000",
                "/results/feed.atom?page=0",
                "/sitemap.xml?page=x",
                "/results?state=x",
                "/results?kind=x",
                "/results?field=abc",
                "/results?field=-1",
                "/results?field=99",
                "/results?conference=%27",
                "/results/feed.atom?field=99")) {
            var answer = reader.open(senseless);
            assertThat(answer.statusCode()).as(senseless).isEqualTo(400);
            assertThat(answer.body()).as(senseless).contains("Das gibt es hier nicht", "href=\"/results");
        }
        for (var behind :
                List.of("/results?page=2", "/results?page=99999", "/results/feed.atom?page=2", "/sitemap.xml?page=2")) {
            assertThat(reader.open(behind).statusCode()).as(behind).isEqualTo(404);
        }
        assertThat(reader.open("/results?asOf=2019-11-08").body()).contains("Den Stand von einem früheren Tag");
        for (var page :
                List.of("/results", "/results/fields/1", "/results/recommendations/IK5-H1-01", "/results/feed.atom")) {
            assertThat(reader.open(page + "?asOf=gestern").statusCode())
                    .as(page)
                    .isEqualTo(400);
        }
    }

    @Test
    void a5HeadAndListOfTheResultsAgree() {
        var first = show.published();
        var one = show.recommendation(first, "Rufbus", show.card(first, "Karte"));
        show.project(first, one, "Rufbus am Sonntag", ProjectState.DONE);
        var second = show.published();
        show.recommendation(second, "Sprachkurs", show.card(second, "Zweite Karte"));
        show.recommendation(second, "Lernraum", show.card(second, "Dritte Karte"));
        assertThat(counts(reader.read("/results")))
                .startsWith("3", "3", "1", "1")
                .endsWith("3 Einträge");
        var chosen = "/results?conference=" + show.conference(first).slug();
        assertThat(counts(reader.read(chosen))).startsWith("1", "1", "1", "1").endsWith("Ein Eintrag");
    }

    /** The numbers of the head – cards, recommendations, projects, done – and the sentence over the list. */
    private static List<String> counts(String page) {
        var head = page.substring(page.indexOf("wm-path-across"), page.indexOf("id=\"fields\""));
        var counts = new ArrayList<>(Pattern.compile("wm-count\">(\\d+)<")
                .matcher(head)
                .results()
                .map(found -> found.group(1))
                .toList());
        var over = Pattern.compile("wm-found\">([^<]+)<").matcher(page);
        assertThat(over.find()).isTrue();
        counts.add(over.group(1));
        return counts;
    }

    @Test
    void theFeedIsAtomWithLastingIds() {
        var group = show.published();
        var number = show.recommendation(group, "Kurse & <Kinder>", show.card(group, "Karte"));
        var german = feed("/results/feed.atom");
        var english = feed("/results/feed.atom?lang=en&field=1");
        assertThat(german.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(german.getDocumentElement(), "id")).startsWith("urn:uuid:");
        var entry = entries(german).getFirst();
        assertThat(text(entry, "id"))
                .isEqualTo("urn:uuid:"
                        + show.recommendations
                                .page(show.by(), number)
                                .recommendation()
                                .id()
                                .value());
        assertThat(text(entries(english).getFirst(), "id")).isEqualTo(text(entry, "id"));
        assertThat(text(entry, "title")).isEqualTo(number + " Kurse & <Kinder>");
        assertThat(text(german.getDocumentElement(), "updated")).isGreaterThanOrEqualTo(text(entry, "updated"));
        var link = (Element) entry.getElementsByTagName("link").item(0);
        assertThat(link.getAttribute("href"))
                .isEqualTo("http://127.0.0.1:" + reader.port() + "/results/recommendations/" + number + "?lang=de");
        assertThat(reader.open("/results/feed.atom").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
    }

    @Test
    void whatIsReportedOfAProjectIsNewInTheFeed() {
        var project = publishedProject();
        var later = inAnHour();
        Clocks.at(later, () -> show.reports.report(show.by(), project, ProjectState.DONE, "Der Bus fährt."));
        assertThat(updated("/results/feed.atom"))
                .isEqualTo(updated("/results/feed.atom?field=1"))
                .isEqualTo(later.toString());
    }

    /** Whom one asks and who declines is told to nobody: to the public nothing is new (P2). */
    @Test
    void p2WhomOneAsksIsNoNewsUntilSomebodyAgrees() {
        var project = publishedProject();
        var agreed = updated("/results/feed.atom");
        var later = inAnHour();
        Clocks.at(later, () -> show.requests.request(show.by(), project, inquiry(project), "Kreisverkehr Harz"));
        assertThat(updated("/results/feed.atom"))
                .as("who had agreed is asked no more")
                .isEqualTo(later.toString());
        var again = later.plus(1, ChronoUnit.HOURS);
        Clocks.at(again, () -> show.requests.request(show.by(), project, inquiry(project), "Bürgerbusverein"));
        assertThat(updated("/results/feed.atom"))
                .as("asked")
                .isEqualTo(later.toString())
                .isGreaterThan(agreed);
    }

    private Inquiry inquiry(String project) {
        return show.projects.page(show.by(), project).project().inquiry();
    }

    private String publishedProject() {
        var group = show.published();
        var number = show.recommendation(group, "Rufbus", show.card(group, "Karte"));
        return show.project(group, number, "Rufbus am Sonntag", ProjectState.UNDERWAY);
    }

    private static Instant inAnHour() {
        return Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    }

    /** When the first entry last changed. */
    private String updated(String feed) {
        return text(entries(feed(feed)).getFirst(), "updated");
    }

    private String summary(String number) {
        return entries(feed("/results/feed.atom")).stream()
                .filter(entry -> text(entry, "title").startsWith(number))
                .map(entry -> text(entry, "summary"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStepThatIsTickedOffIsNewInTheFeed() {
        var project = publishedProject();
        var step = show.projects.page(show.by(), project).steps().getLast().id();
        var later = inAnHour();
        Clocks.at(later, () -> show.steps.finish(show.by(), project, step));
        assertThat(updated("/results/feed.atom")).isEqualTo(later.toString());
        // Changed means changed: what is taken back is a change too, never a way back in time.
        show.steps.reopen(show.by(), project, step);
        show.projects.withdrawFromPublic(show.by(), project);
        for (var address : List.of("/results/feed.atom", "/results/feed.atom?field=1")) {
            assertThat(text(feed(address).getDocumentElement(), "updated"))
                    .as(address)
                    .isGreaterThanOrEqualTo(later.toString());
            assertThat(updated(address)).as(address).isEqualTo(later.toString());
        }
    }

    /** Nor with a conference that is taken back: the other one keeps its fields' feeds. */
    @Test
    void whatIsTakenBackWithItsConferenceIsAChangeToo() {
        show.published();
        var other = show.stage.group(show.stage.conference());
        var later = inAnHour();
        Clocks.at(later, () -> show.conferences.publish(show.by(), other.conference()));
        show.conferences.withdrawResults(show.by(), other.conference());
        assertThat(text(feed("/results/feed.atom?field=1").getDocumentElement(), "updated"))
                .isGreaterThanOrEqualTo(later.toString());
    }

    /** Wherever it was changed; what changes nothing moves no moment. */
    @Test
    void whatShowsOnAPublicPageMovesItsMoment() {
        var group = show.published();
        var card = show.card(group, "Ein Bus");
        var number = show.recommendation(group, "Rufbus", card);
        var project = show.projects.page(show.by(), show.project(group, number, "Bus", ProjectState.UNDERWAY));
        var hidden = inAnHour();
        Clocks.at(hidden, () -> show.moderation.hide(show.by(), card, "Name genannt"));
        assertThat(updated("/results/feed.atom")).isEqualTo(hidden.toString());
        var worded = hidden.plus(1, ChronoUnit.HOURS);
        Clocks.at(worded, () -> {
            reword(number, "Rufbus");
            show.steps.finish(
                    show.by(),
                    project.project().number(),
                    project.steps().getFirst().id());
        });
        assertThat(updated("/results/feed.atom"))
                .as("the same words, and done before")
                .isEqualTo(hidden.toString());
        Clocks.at(worded, () -> {
            reword(number, "Rufbus am Abend");
            show.recommendations.release(show.by(), number, show.seal(number), false);
        });
        assertThat(updated("/results/feed.atom")).isEqualTo(worded.toString());
        var id = project.project().id().value();
        assertThat(moments.of(Set.of(id))).containsEntry(id, worded);
    }

    private void reword(String number, String title) {
        var line = show.recommendations.page(show.by(), number).recommendation();
        show.recommendations.reword(
                show.by(), number, line.version(), new RecommendationDraft(title, line.text(), line.field()));
    }

    @Test
    void aCardThatNobodyMayReadYetCostsThePublicNoPage() {
        var group = show.published();
        show.recommendation(group, "Rufbus", show.card(group, "Karte"));
        var other = show.stage.group(show.stage.conference());
        reader.open("/results");
        var someone = show.stage.participant(other);
        var card = show.stage.card(someone, Kind.NEED, "Noch nicht öffentlich");
        show.capture.reword(someone.id(), card, 0, new CardDraft(Kind.NEED, "Anders gesagt", null, "de"));
        show.recommendation(other, "Auch nicht", card);
        show.moderation.hide(show.by(), card, "Name genannt");
        show.moderation.show(show.by(), card);
        show.stage.leadTo(other.id(), Phase.PRIORITISE);
        dots.give(someone, Thing.of(card));
        assertThat(statements.during(() -> reader.open("/results"))).isZero();
        show.card(group, "Eine Karte mehr steht auf der Seite");
        assertThat(statements.during(() -> reader.open("/results"))).isPositive();
    }

    @Test
    void theCalendarFileIsWhatCalendarsRead() {
        var group = show.published();
        var answer = reader.open("/conferences/" + show.conference(group).slug() + ".ics");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        var lines = answer.body().split("\r\n", -1);
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR", "");
        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(answer.body().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(lines).anyMatch(line -> line.matches("DTSTART:\\d{8}T\\d{6}Z"));
        assertThat(lines)
                .as("the same whatever address it is reached by")
                .contains("UID:" + group.conference().value());
    }

    @Test
    void theConferencePageShowsNoCodeAndNoNameOfAModerator() {
        var group = show.published();
        var slug = show.conference(group).slug();
        assertThat(reader.read("/conferences/" + slug))
                .contains(
                        "Gruppe 1",
                        "Unterwegs",
                        "Raum Brocken",
                        "tel:+49532176276",
                        "mailto:integration@goslar.example")
                .contains("Was läuft gut?", "14:00 Begrüßung")
                .doesNotContain(Objects.requireNonNull(group.code()).value());
        assertThat(reader.open("/conferences/nie").statusCode()).isEqualTo(404);
        assertThat(reader.open("/conferences/nie.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void everyPageIsPlainWholeAndInBothLanguages() {
        for (var path : allPages()) {
            for (var language : List.of("de", "en")) {
                var answer = reader.open(path, language);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers().map().keySet())
                        .as(path)
                        .noneMatch(name -> name.equalsIgnoreCase("set-cookie"));
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
                assertThat(answer.headers().firstValue("ETag")).as(path).isPresent();
                var html = answer.body();
                assertThat(html)
                        .as(path)
                        .contains("<html", "lang=\"" + language + "\"")
                        .doesNotContain("<script", "??");
                assertThat(html).as(path).doesNotContain("style=\"", "onclick", "th:");
                assertThat(found("<h1", html)).as("one h1 on " + path).hasSize(1);
                assertThat(found(" id=\"([^\"]+)\"", html)).as("ids of " + path).doesNotHaveDuplicates();
                assertHeadingsInOrder(path, html);
            }
        }
    }

    @Test
    void wordsOfPeopleAreMarkedWithTheirLanguage() {
        var group = show.published();
        var person = show.stage.participant(group);
        var card = ContributionId.next();
        show.capture.capture(person, card, new CardDraft(Kind.NEED, "أحتاج إلى حافلة", null, "ar"));
        var number = show.recommendation(group, "Rufbus", card);
        assertThat(reader.open("/results/recommendations/" + number, "en").body())
                .contains("dir=\"auto\" lang=\"ar\"", "<h1 lang=\"de\">Rufbus</h1>");
    }

    @Test
    void everyPageCostsTheSameNumberOfStatementsHoweverMuchThereIs() {
        var group = show.published();
        var first = fill(group, 3);
        var few = costs(first);
        fill(group, 57);
        assertThat(costs(first)).as("statements with 60 instead of 3").isEqualTo(few);
        assertThat(few).allSatisfy(cost -> assertThat(cost).isBetween(1L, 30L));
    }

    @Test
    void theOverviewIsLight() {
        fill(show.published(), 25);
        var html = reader.read("/results");
        var styles = found("<link rel=\"stylesheet\" href=\"([^\"]+)\"", html);
        var weight = OpenScreen.packed(html)
                + styles.stream()
                        .mapToInt(style -> OpenScreen.packed(reader.open(style).body()))
                        .sum();
        assertThat(styles).isNotEmpty();
        assertThat(weight).as("bytes of page and style").isLessThanOrEqualTo(40_000);
    }

    private List<Long> costs(String project) {
        var number = project.substring(0, project.indexOf(' '));
        var paths = List.of(
                "/",
                "/results",
                "/results?q=Empfehlung",
                "/results/fields/1-feld-1",
                "/results/recommendations/" + number,
                "/results/projects/" + project.substring(project.indexOf(' ') + 1),
                "/results/feed.atom");
        return paths.stream()
                .map(path -> statements.during(() -> reader.read(path)))
                .toList();
    }

    private String fill(GroupPage group, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    var number = show.recommendation(group, "Empfehlung " + i, show.card(group, "Karte " + i));
                    return number + " " + show.project(group, number, "Projekt " + i, ProjectState.DONE);
                })
                .toList()
                .getFirst();
    }

    private List<String> allPages() {
        var group = show.published();
        var number = show.recommendation(group, "Kurse", show.card(group, "Karte"));
        var project = show.project(group, number, "Kurse", ProjectState.DONE);
        return List.of(
                "/",
                "/?join",
                "/results",
                "/results?q=nichtsda",
                "/results/fields/1-feld-1",
                "/results/fields/3-feld-3",
                "/results/recommendations/" + number,
                "/results/projects/" + project,
                "/conferences/" + show.conference(group).slug(),
                "/imprint",
                "/privacy",
                "/accessibility",
                "/help");
    }

    private static void assertHeadingsInOrder(String path, String html) {
        var before = 0;
        for (var level :
                found("<h([1-6])[\\s>]", html).stream().map(Integer::valueOf).toList()) {
            assertThat(level).as("heading after h%s on %s", before, path).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    /** The same answer as for a number that never was, but for the address itself. */
    private void assertNeverWas(String folder, String number) {
        var never = reader.open(folder + "7".repeat(number.length()));
        var answer = reader.open(folder + number);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body().replace(number, "")).isEqualTo(never.body().replace("7".repeat(number.length()), ""));
    }

    private static List<String> found(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(hit -> hit.groupCount() > 0 ? hit.group(1) : hit.group())
                .toList();
    }

    private String search(String query) {
        return reader.read("/results?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private Document feed(String path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(reader.read(path).getBytes(UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("no XML at " + path, e);
        }
    }

    private static List<Element> entries(Document feed) {
        var found = feed.getElementsByTagName("entry");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
