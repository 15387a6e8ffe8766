package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.Cookie;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.stage.OtherMariaDb;
import de.wegmarke.stage.Redis;
import de.wegmarke.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.FileSystemUtils;

/**
 * Two real programs with the distribution's Redis and MariaDB, behind its nginx with our configuration. They share one example, so the
 * tests follow each other; the last one kills a node.
 */
@InBrowser
@Timeout(value = 8, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final double LONG = 60_000;
    private static final String PROJECT = "/results/projects/P-2019-001";

    private static OtherMariaDb database;
    private static Redis redis;
    private static Program a;
    private static Program b;
    private static Proxy.Place place;
    private static Proxy proxy;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    private final Screens screens = new Screens(place.address());

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                OtherMariaDb.isInstalled() && Redis.isInstalled() && Proxy.Kind.NGINX.isInstalled(),
                "MariaDB, Redis or nginx is not installed");
        var folder = Program.below("two-nodes");
        FileSystemUtils.deleteRecursively(folder);
        database = new OtherMariaDb(folder.resolve("database"));
        redis = new Redis(folder.resolve("redis"));
        place = Proxy.Place.free();
        a = node(folder.resolve("a"));
        b = node(folder.resolve("b"));
        // Both at once, on an empty database.
        a.begin(true);
        b.begin(true);
        a.awaitReady();
        b.awaitReady();
        var ours = Files.readString(Path.of("docs/operation/nginx-two-nodes.conf"));
        proxy = new Proxy(
                Proxy.Kind.NGINX,
                place,
                host(a),
                theirs -> ours.replace("127.0.0.1:8081", host(b))
                        .replace("keepalive_timeout 15s", "keepalive_timeout 5s"));
    }

    private static Program node(Path data) throws IOException {
        return new Program(data)
                .with(
                        "--base-url=" + place.address(),
                        "--proxies=127.0.0.1",
                        "--database-url=" + database.url(),
                        "--database-password=wegmarke",
                        "--redis=" + redis.address(),
                        "--nodes=2");
    }

    private static String host(Program node) {
        return node.address().replace("http://", "");
    }

    @AfterAll
    static void end() throws Exception {
        for (var one : new AutoCloseable[] {proxy, a, b, redis, database}) {
            if (one != null) {
                one.close();
            }
        }
    }

    @Test
    @Order(1)
    void oneOfTwoThatBeginTogetherFillsTheDatabase() throws Exception {
        assertThat(List.of(a.said(), b.said()))
                .filteredOn(said -> said.contains("Loaded the example conference"))
                .hasSize(1);
        assertThat(ask("select count(*) from conference")).isEqualTo("2");
        assertThat(a.said() + b.said()).doesNotContain(Redis.PASSWORD);
    }

    @Test
    @Order(2)
    void aCardSentToOneIsOnTheScreensOfTheOther() throws Exception {
        var writer = at("a", browsers.trustingPhone());
        var reader = at("b", browsers.trustingPhone());
        screens.join(writer, "SPRACHEN");
        screens.join(reader, "SPRACHEN");
        assertIsAt("a", writer);
        assertIsAt("b", reader);
        screens.write(writer, "Bedarf", "Von Knoten zu Knoten");
        assertThat(screens.cards(reader).getByText("Von Knoten zu Knoten")).isVisible();
        screens.write(reader, "Bedarf", "Und zurück");
        assertThat(screens.cards(writer).getByText("Und zurück")).isVisible();
    }

    @Test
    @Order(3)
    void aPageThatTheOtherKeepsIsFreshAfterAChange() throws Exception {
        assertThat(a.status(PROJECT)).isEqualTo(200);
        assertThat(b.status(PROJECT)).isEqualTo(200);
        var desk = at("a", browsers.trustingPhone());
        logIn(desk, "koordination");
        desk.navigate(place.address() + "/app/projects/P-2019-001");
        screens.button(desk, "Zurückziehen").click();
        desk.waitForCondition(() -> is(404, b, PROJECT));
        screens.button(desk, "Veröffentlichen").click();
        desk.waitForCondition(() -> is(200, b, PROJECT));
    }

    @Test
    @Order(4)
    void whileRedisIsAwayEachNodeWorksAndAfterwardsNothingIsMissing() throws Exception {
        var writer = at("a", browsers.trustingPhone());
        var reader = at("b", browsers.trustingPhone());
        screens.join(writer, "SPRACHEN");
        screens.join(reader, "SPRACHEN");
        redis.kill();
        screens.write(writer, "Bedarf", "Ohne Redis");
        assertThat(screens.cards(writer).getByText("Ohne Redis")).isVisible();
        assertThat(a.status("/health")).isEqualTo(200);
        writer.waitForCondition(() -> has(a, said -> said.contains("Redis does not answer")));
        redis.start();
        assertThat(screens.cards(reader).getByText("Ohne Redis")).isVisible(new IsVisibleOptions().setTimeout(LONG));
        assertThat(a.said().split("Redis does not answer", -1)).as("said once").hasSize(2);
        assertThat(a.said() + b.said()).doesNotContain(Redis.PASSWORD);
    }

    @Test
    @Order(5)
    void whoseAccountIsClosedOnOneIsOutOnTheOther() throws Exception {
        var moderator = at("b", browsers.trustingPhone());
        logIn(moderator, "moderation");
        assertIsAt("b", moderator);
        var admin = at("a", browsers.trustingPhone());
        logIn(admin, "admin");
        admin.navigate(place.address() + "/app/people");
        admin.locator("tr", new Page.LocatorOptions().setHasText("moderation"))
                .getByText("Deaktivieren")
                .click();
        screens.button(admin, "Deaktivieren").last().click();
        // The open screen goes there by itself; whoever steers the browser meanwhile would run against it.
        moderator.waitForURL("**/login*");
        moderator.navigate(place.address() + "/app/groups");
        moderator.waitForURL("**/login*");
    }

    /** Its form has a token, which the session of one node knows. */
    @Test
    @Order(6)
    void whoOpensALinkStaysWhereTheyOpenedIt() {
        for (var address : List.of("/links", "/login")) {
            var page = browsers.trustingPhone();
            page.navigate(place.address() + "/results");
            assertThat(node(page)).as("public pages need none").isEmpty();
            page.navigate(place.address() + address);
            assertThat(node(page)).as(address).isIn("a", "b");
        }
    }

    @Test
    @Order(7)
    void oneKilledWhileFiftyPhonesSendLosesNothingAndTheyGoOnAtTheOther() throws Exception {
        var phone = at("a", browsers.trustingPhone());
        screens.join(phone, "SPRACHEN");
        var desk = at("a", browsers.trustingPhone());
        logIn(desk, "koordination");
        desk.navigate(place.address() + "/app/projects/P-2019-001");
        var phones = new Phones(
                50,
                place.address(),
                UUID.fromString(ask("select id from breakout_group where join_code = 'SPRACHEN'")));
        assertThat(phones.with("a")).isBetween(5L, 45L);
        assertThat(phones.with("a") + phones.with("b")).isEqualTo(50);

        phones.beginToSend();
        phones.awaitAcknowledged(100);
        phone.getByLabel("Ihre Karte").first().fill("Angefangen bei A");
        a.kill();
        phones.awaitTheEnd();

        assertThat(phones.acknowledged()).hasSize(phones.sent());
        try (var line = database.connect()) {
            assertThat(Phones.found(line).keySet()).isEqualTo(phones.acknowledged());
            assertThat(Phones.found(line).values()).containsOnly(1);
        }

        // Who was at A goes on at B by themselves: the participant with the words that were begun.
        var patiently = new IsVisibleOptions().setTimeout(LONG);
        phone.waitForCondition(() -> "b".equals(node(phone)), new Page.WaitForConditionOptions().setTimeout(LONG));
        assertThat(phone.getByLabel("Ihre Karte").first()).isVisible(patiently);
        assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("Angefangen bei A");
        screens.write(phone, "Bedarf", "Weiter bei B");
        phone.waitForCondition(() -> count("Weiter bei B") == 1, new Page.WaitForConditionOptions().setTimeout(LONG));
        // Who has an account logs in once more, and comes back to where they were.
        assertThat(desk.getByLabel("Benutzername")).isVisible(patiently);
        assertIsAt("b", desk);
        desk.getByLabel("Benutzername").fill("koordination");
        desk.getByLabel("Passwort").fill("wegmarke-demo");
        screens.button(desk, "Anmelden").click();
        desk.waitForURL("**/app/projects/P-2019-001*");
        // And the node that comes back takes nobody away again.
        a.start();
        phone.reload();
        assertIsAt("b", phone);
    }

    /** The same device, sent to that node. */
    private static Page at(String node, Page page) {
        page.context().addCookies(List.of(new Cookie("wm_node", node).setUrl(place.address())));
        return page;
    }

    private static String node(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("wm_node"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static void assertIsAt(String node, Page page) {
        assertThat(node(page)).isEqualTo(node);
    }

    private void logIn(Page page, String name) {
        screens.logIn(page, new Stage.Login(name, "wegmarke-demo", new Person(AccountId.next(), name, Set.of())));
    }

    private static boolean is(int status, Program node, String path) {
        try {
            return node.status(path) == status;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean has(Program node, Predicate<String> said) {
        try {
            return said.test(node.said());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(ask("select count(*) from contribution where text = '" + text + "'"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String ask(String question) throws SQLException {
        try (var line = database.connect();
                var statement = line.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
