package de.wegmarke.people;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.spring.SpringServlet;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.contribution.Kind;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ResponsibleLink;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Visitor;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Every address of the app for everybody: a new screen needs a row here. Before a page is opened the server asks Vaadin's
 * own access control, so the HTTP status tells the truth; which things within a screen one may see is the desks' matter.
 */
@WegmarkeTest
class AddressesByRoleTest {

    /**
     * For each address: nobody known, participant, responsible institution, moderator, coordinator, administrator. Rows of
     * screens that are not built yet may stand here; a screen without a row may not.
     */
    private static final Map<String, String> APP = Map.ofEntries(
            entry("account", "/login?first /login?first /login?first 200 200 200"),
            entry("audit", "/login?first /login?first /login?first 403 403 200"),
            entry("conference", "/login?first /login?first /login?first 403 200 403"),
            entry("conferences/new", "/login?first /login?first /login?first 403 200 403"),
            entry("conferences/:slug/edit", "/login?first /login?first /login?first 403 200 403"),
            entry("conferences/:slug/groups/new", "/login?first /login?first /login?first 403 200 403"),
            entry("conferences/:slug/groups/:group", "/login?first /login?first /login?first 403 200 403"),
            entry("contributions", "/login?first /login?first /login?first 403 200 403"),
            entry("contributions/recommendation", "/login?first /login?first /login?first 403 404 403"),
            entry("groups", "/login?first /login?first /login?first 200 200 403"),
            entry("groups/:group", "/login?first /login?first /login?first 200 200 403"),
            entry("groups/:group/paper", "/login?first /login?first /login?first 200 200 403"),
            entry("groups/:group/intake", "/login?first /login?first /login?first 200 200 403"),
            entry("groups/:group/scribe", "/login?first /login?first /login?first 200 200 403"),
            entry("groups/:group/sheet", "/login?first /login?first /login?first 200 200 403"),
            entry("groups/:group/wall", "/login?first /login?first /login?first 200 200 403"),
            entry("guidelines", "/login?first /login?first /login?first 403 200 403"),
            entry("guidelines/:edition", "/login?first /login?first /login?first 403 200 403"),
            entry("moderation", "/login?first /login?first /login?first 200 200 403"),
            entry("themes", "/login?first /login?first /login?first 403 200 403"),
            entry("themes/sheet", "/login?first /login?first /login?first 403 200 403"),
            entry("my-project/:project?", "/links /links 200 403 403 403"),
            entry("people", "/login?first /login?first /login?first 403 403 200"),
            entry("projects/:number?", "/login?first /login?first /login?first 403 200 403"),
            entry("recommendations/:number?", "/login?first /login?first /login?first 403 200 403"),
            entry("recommendations/:recommendation/project", "/login?first /login?first /login?first 403 200 403"),
            entry("workshop", "/?join 200 /?join 403 403 403"));

    /** The same for the plain pages that have sessions; the public ones are open to all. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            entry("/login", "200 200 200 200 200 200"),
            entry("/login/code", "/login /login /login /login /login /login"),
            entry("/password", "/login?first /login?first /login?first 200 200 200"),
            entry("/audit.csv", "/login?first /login?first /login?first 403 403 200"),
            entry("/logout", "/login /login /login 200 200 200"),
            entry("/links", "200 200 200 200 200 200"),
            entry("/links/unknown", "404 404 404 404 404 404"),
            entry("/my", "200 200 200 200 200 200"),
            entry("/my/ABCDEFGHJK/forget", "404 404 404 404 404 404"),
            entry("/show", "200 200 200 200 200 200"),
            entry("/show/ABCDEFGHJKLM", "404 404 404 404 404 404"),
            entry("/app/nowhere", "404 404 404 404 404 404"),
            entry("/nowhere", "404 404 404 404 404 404"),
            entry("/health", "200 200 200 200 200 200"));

    @Autowired
    AccountRegister people;

    @Autowired
    Logins logins;

    @Autowired
    LinkDesk links;

    @Autowired
    Stage stage;

    @Autowired
    AccountDesk accounts;

    @Autowired
    ConferenceDesk conferences;

    @Autowired
    RecommendationDesk recommendations;

    @Autowired
    ProjectDesk projects;

    @Autowired
    ServletRegistrationBean<SpringServlet> vaadin;

    private String moderator = "";
    private String project = "";

    /** What stands in place of a parameter of an address. */
    private final Map<String, String> samples = new HashMap<>();

    @BeforeEach
    void somethingStandsBehindEachAddress() {
        var by = stage.coordinator();
        moderator = logins.account(Role.MODERATOR);
        var conference = stage.conference();
        var group = stage.group(conference, Set.of(people.personNamed(moderator).id()));
        var field = group.fields().getFirst();
        var card = stage.card(stage.participant(group), Kind.NEED, "Ein Bus am Sonntag");
        var recommendation = recommendations.word(
                by, conference, Set.of(card), new RecommendationDraft("Rufbus am Sonntag", "", field));
        project = projects.begin(
                by,
                recommendation,
                new ProjectDraft("Rufbus", "Er fährt auch sonntags.", "", Pace.FOCUS, Set.of(field)),
                "Gute Idee");
        samples.put(":group", group.id().value().toString());
        samples.put(
                ":edition",
                conferences
                        .conference(stage.coordinator(), conference)
                        .edition()
                        .value()
                        .toString());
        samples.put(
                ":slug", conferences.conference(stage.coordinator(), conference).slug());
        samples.put(":recommendation", recommendation);
        samples.put(
                ":project", projects.page(by, project).project().id().value().toString());
    }

    @Test
    void everyScreenHasARow() {
        assertThat(screens()).as("addresses in the table").isSubsetOf(APP.keySet());
    }

    @Test
    void everyAddressAnswersEverybodyAsItShould() {
        var visitors = visitors();
        var all = new LinkedHashMap<>(PLAIN);
        APP.forEach((screen, answers) -> {
            if (screens().toList().contains(screen)) {
                all.put("/app/" + sample(screen), answers);
            }
        });
        var softly = new SoftAssertions();
        all.forEach((address, answers) -> {
            var expected = answers.split(" ", -1);
            var i = 0;
            for (var visitor : visitors.entrySet()) {
                softly.assertThat(Visitor.outcome(visitor.getValue().get(address)))
                        .as("%s for %s", address, visitor.getKey())
                        .isEqualTo(expected[i++]);
            }
        });
        softly.assertAll();
    }

    /** A lesser identity on the device is no reason to be turned away: one logs in, and comes to what one asked for. */
    @Test
    void whoIsHereAsADeviceOnlyIsAskedToLogInAndComesToWhatWasAskedFor() {
        var phone = participant();
        assertThat(Visitor.outcome(phone.get("/app/groups"))).isEqualTo("/login?first");
        assertThat(Visitor.outcome(phone.logIn(moderator, Logins.PASSWORD))).startsWith("/app/groups");
        assertThat(phone.get("/app/people").statusCode()).as("with an account").isEqualTo(403);
        assertThat(phone.get("/app/workshop").statusCode())
                .as("still in the group")
                .isEqualTo(200);
    }

    private Map<String, Visitor> visitors() {
        var visitors = new LinkedHashMap<String, Visitor>();
        visitors.put("nobody known", logins.visitor());
        visitors.put("a participant", participant());
        visitors.put("a responsible institution", responsible());
        visitors.put("a moderator", moderator());
        visitors.put("a coordinator", logins.loggedIn(Role.COORDINATOR));
        visitors.put("an administrator", logins.loggedIn(Role.ADMIN));
        return visitors;
    }

    private Visitor moderator() {
        var visitor = logins.visitor();
        visitor.logIn(moderator, Logins.PASSWORD);
        return visitor;
    }

    private Visitor participant() {
        var secret = Secret.fresh();
        stage.join(stage.group(stage.conference()), DeviceKey.of(secret));
        return logins.visitor().on(secret);
    }

    private Visitor responsible() {
        var device = Secret.fresh();
        var link = links.issue(
                stage.coordinator(),
                ResponsibleLink.KIND,
                projects.page(stage.coordinator(), project).project().id().value(),
                Duration.ofDays(1));
        var secret = URI.create(link.address()).getPath().substring("/links/".length());
        links.open(new Secret(secret), DeviceKey.of(device));
        return logins.visitor().on(device);
    }

    private Stream<String> screens() {
        var routes = Objects.requireNonNull(vaadin.getServlet())
                .getService()
                .getRouter()
                .getRegistry()
                .getRegisteredRoutes();
        return routes.stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate);
    }

    private String sample(String template) {
        samples.put(":number", template.startsWith("projects") ? project : samples.get(":recommendation"));
        return Stream.of(template.split("/", -1))
                .map(part -> samples.getOrDefault(part.replaceAll("\\(.*|\\?$", ""), part))
                .reduce((left, right) -> left + "/" + right)
                .orElse("");
    }
}
