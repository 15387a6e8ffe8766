package de.wegmarke.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDraft;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.conference.Contact;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupDraft;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.Wifi;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.FieldColour;
import de.wegmarke.guideline.FieldDraft;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.FieldSymbol;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.Inquiry;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.StepDraft;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Logins;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is typed into anything that the public reads: it comes out as the letters it is, and nothing else. */
@WegmarkeTest
class HostileTextTest {

    private static final List<String> POISON = List.of(
            "<script>alert(1)</script>",
            "</title><script src=//evil.example>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "]]><x>",
            "<!--",
            "--><u>",
            "&lt;script&gt;",
            "&amp;",
            "${271*281}",
            "#{271*281}",
            "*{271*281}",
            "[[${271*281}]]",
            "__${271*281}__::.x",
            "{{271*281}}",
            "=HYPERLINK(1)",
            "+1+1",
            "@SUM(1)",
            "{0}",
            "''{0}''",
            "%00%0d%0a",
            "\r\nSet-Cookie: böse=1",
            "\r\nATTENDEE:mailto:x@evil.example",
            "\r\nEND:VCALENDAR",
            "\\n;,:\"",
            "\u202e\u2066rechts",
            "\u0000\u0007",
            "e\u0301ß🙂");

    @Autowired
    Showcase show;

    @Autowired
    Reader reader;

    @Autowired
    GroupDesk groups;

    @Autowired
    GuidelineDesk guidelines;

    @Autowired
    Logins logins;

    private Random dice = new Random(0);
    private String card = "";
    private String reason = "";

    @BeforeEach
    void nothingIsPublished() {
        show.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itComesOutAsItWentIn(long seed) {
        dice = new Random(seed);
        var conference = conference(seed);
        var group = group(conference);
        var recommendation = recommendation(group);
        var project = project(group, recommendation);
        show.publish(recommendation);
        show.publishProject(project);
        show.conferences.publish(show.by(), conference);

        var slug = show.conferences.conference(show.by(), conference).slug();
        var field = show.stage.fields(conference).getFirst();
        var now = show.recommendations.page(show.by(), recommendation).recommendation();
        for (var path : List.of(
                "/",
                "/results",
                "/results?q=" + java.net.URLEncoder.encode(poison(40), UTF_8),
                "/results?field=" + field.number(),
                "/results/recommendations/" + recommendation,
                "/results/projects/" + project,
                "/conferences/" + slug,
                "/j?code=" + java.net.URLEncoder.encode(poison(40), UTF_8))) {
            harmless(path, Jsoup.parse(reader.read(path)));
        }
        var page = Jsoup.parse(reader.read("/results/recommendations/" + recommendation));
        says(page, now.title());
        says(page, now.text());
        says(page, reason);
        says(page, card);
        says(
                Jsoup.parse(reader.read("/results/projects/" + project)),
                show.projects.page(show.by(), project).project().goal());
        says(
                Jsoup.parse(reader.read("/conferences/" + slug)),
                show.conferences.conference(show.by(), conference).title());
        feed(now.title());
        calendar(slug);
        screens(slug, recommendation, project, group);
    }

    /** The screens of the app too: what was typed ends no script and begins none. */
    private void screens(String slug, String recommendation, String project, GroupPage group) {
        var coordinator = logins.loggedIn(Role.COORDINATOR);
        for (var screen : List.of(
                "conference?conference=" + slug,
                "contributions?conference=" + slug,
                "recommendations/" + recommendation,
                "projects/" + project,
                "groups/" + group.id().value(),
                "guidelines")) {
            var answer = coordinator.get("/app/" + screen);
            assertThat(answer.statusCode()).as(screen).isEqualTo(200);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("script"))
                    .as("scripts of %s", screen)
                    .allMatch(script ->
                            !script.data().contains("<script") && !script.data().contains("<!--"))
                    .noneMatch(script ->
                            script.attr("src").contains("evil") || script.data().startsWith("alert"));
            assertThat(page.select("img, [onload], [onerror]")).as(screen).isEmpty();
        }
    }

    private ConferenceId conference(long seed) {
        var by = show.by();
        var edition = guidelines.draft(
                by,
                new EditionDraft(
                        poison(100),
                        poison(100),
                        poison(100),
                        "https://example.org/",
                        new EditionDraft.Resolved(poison(60), LocalDate.of(2019, 7, 1), poison(60)),
                        List.of(poison(200))));
        guidelines.addField(by, edition, new FieldDraft(poison(60), poison(200), FieldSymbol.STAR, FieldColour.SLATE));
        guidelines.adopt(by, edition, guidelines.edition(by, edition).version());
        var plain = show.stage.draft("F" + seed, edition);
        var conference = show.conferences.prepare(
                by,
                new ConferenceDraft(
                        plain.code(),
                        poison(100),
                        plain.begins(),
                        plain.ends(),
                        poison(80),
                        poison(200),
                        poison(100) + "\n" + poison(100),
                        poison(100),
                        edition,
                        new Contact(poison(60), poison(30), poison(60)),
                        new Wifi(poison(60), poison(80)),
                        plain.joinableFrom(),
                        plain.joinableUntil()));
        show.conferences.open(by, conference, ConferenceState.PREPARED);
        return conference;
    }

    private GroupPage group(ConferenceId conference) {
        var fields = show.stage.fields(conference).stream().map(FieldLine::id).toList();
        var group = groups.setUp(
                show.by(), conference, new GroupDraft(poison(60), poison(40), poison(100), fields, Set.of()));
        groups.nextPhase(show.by(), group, Phase.LOBBY);
        return groups.led(show.by(), group);
    }

    /** The card comes over the wire, as a device sends it. */
    private String recommendation(GroupPage group) {
        var device = Secret.fresh();
        show.stage.join(group, DeviceKey.of(device));
        var id = ContributionId.next();
        card = poison(120);
        var json = new tools.jackson.databind.json.JsonMapper()
                .writeValueAsString(java.util.Map.of("kind", "NEED", "text", card, "language", poison(15)));
        assertThat(logins.visitor()
                        .on(device)
                        .put("/capture/groups/" + group.id().value() + "/cards/" + id.value(), json)
                        .statusCode())
                .isEqualTo(204);
        var field = group.fields().getFirst();
        var number = show.recommendations.word(
                show.by(), group.conference(), Set.of(id), new RecommendationDraft(poison(100), poison(300), field));
        reason = poison(200);
        show.recommendations.answer(show.by(), number, AnswerDraft.NONE, new AnswerDraft(AnswerKind.TAKEN_UP, reason));
        return number;
    }

    private String project(GroupPage group, String recommendation) {
        var by = show.by();
        var project = show.projects.begin(
                by,
                recommendation,
                new ProjectDraft(
                        poison(100),
                        poison(300),
                        poison(100),
                        Pace.FOCUS,
                        Set.of(group.fields().getFirst())),
                reason);
        show.steps.add(by, project, new StepDraft(poison(100), poison(60), LocalDate.of(2019, 12, 1)));
        var device = show.stage.device();
        var address =
                show.requests.request(by, project, Inquiry.NONE, poison(60)).address();
        show.links.open(new Secret(address.substring(address.lastIndexOf('/') + 1)), device);
        var own = show.own(device);
        show.responsible.answer(
                own, show.responsible.project(own).project().inquiry(), Commitment.NEEDS_SUPPORT, poison(100));
        show.responsible.report(own, ProjectState.UNDERWAY, poison(150));
        return project;
    }

    /** Some poison with a harmless letter around it, at most that long. */
    private String poison(int longest) {
        var words = new StringBuilder("a");
        while (true) {
            var drop = POISON.get(dice.nextInt(POISON.size()));
            if (words.length() + drop.length() + 1 > longest) {
                return words.append("z").toString();
            }
            words.append(drop);
        }
    }

    private static void harmless(String path, Document page) {
        assertThat(page.select("script, img, iframe, object, embed, style, base, meta[http-equiv], u, x"))
                .as("nothing that was typed is an element of %s", path)
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")
                                || attribute.getValue().strip().toLowerCase().startsWith("javascript:")))
                .as("nothing that was typed is done by %s", path)
                .isEmpty();
        assertThat(page.text()).as("no template was evaluated in %s", path).doesNotContain("76151");
        assertThat(page.outerHtml())
                .as("nothing turns the direction of %s", path)
                .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    }

    private static void says(Document page, String typed) {
        assertThat(letters(page.text())).contains(letters(typed));
    }

    private void feed(String title) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var feed = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            reader.read("/results/feed.atom").getBytes(UTF_8)));
            assertThat(letters(feed.getDocumentElement().getTextContent())).contains(letters(title));
        } catch (Exception e) {
            throw new AssertionError("The feed is no XML any more", e);
        }
    }

    /** Only the lines that we begin: what was typed can neither begin one nor end the file. */
    private void calendar(String slug) {
        var answer = reader.open("/conferences/" + slug + ".ics", "de");
        var lines = answer.body().replace("\r\n ", "").split("\r\n", -1);
        assertThat(Stream.of(lines)
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.replaceFirst("[;:].*", ""))
                        .collect(Collectors.toSet()))
                .isSubsetOf(
                        "BEGIN",
                        "VERSION",
                        "PRODID",
                        "CALSCALE",
                        "METHOD",
                        "SEQUENCE",
                        "UID",
                        "DTSTAMP",
                        "DTSTART",
                        "DTEND",
                        "LAST-MODIFIED",
                        "SUMMARY",
                        "LOCATION",
                        "DESCRIPTION",
                        "URL",
                        "CONTACT",
                        "END");
        assertThat(Stream.of(lines).filter("END:VCALENDAR"::equals)).hasSize(1);
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.equalsIgnoreCase("set-cookie"));
    }

    /** Without blanks, which pages fold, and without what no text keeps. */
    private static String letters(String text) {
        return de.wegmarke.shared.Words.clean(text).replaceAll("[\\s\\p{Cc}\\u00ad\\u200b]", "");
    }
}
