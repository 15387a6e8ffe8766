package de.wegmarke.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.stage.LargeArchive;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.OpenScreen;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** With ten large conferences, 5,000 recommendations and 1,000 projects a coordinator's screen reads and sends what it shows. */
@WegmarkeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeDeskTest {

    /** On the wire. */
    private static final int LARGEST = 60_000;

    private static final int PORTION = 50;

    /** Rows for each conference and project of other tests, and of their past: they stand in the filters and are counted. */
    private static final int OF_ANOTHER = 4;

    @Autowired
    Stage stage;

    @Autowired
    Logins logins;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    private long others;

    @BeforeAll
    void fill() throws SQLException {
        others = Objects.requireNonNull(database.queryForObject(LargeArchive.OTHERS, Long.class));
        var edition = stage.edition(8).value().toString();
        try (var connection = source.getConnection()) {
            LargeArchive.fill(connection, edition);
        }
    }

    @AfterAll
    void remove() throws SQLException {
        try (var connection = source.getConnection()) {
            LargeArchive.remove(connection);
        }
    }

    /** The projects are counted; of the steps, only those are looked at that are late. */
    @Test
    void theListOfProjectsReadsAndSendsWhatItShows() {
        var first = assertLight("projects", 6_000, 40);
        assertThat(numbers("P-20[0-9]{2}-[0-9]{3}", first)).hasSizeLessThanOrEqualTo(PORTION);
        assertThat(first).contains("Noch ");
        var few = assertLight("projects?conference=l7&state=DONE", 4_000, 40);
        assertThat(numbers("P-20[0-9]{2}-[0-9]{3}", few)).isNotEmpty().allMatch(number -> number.startsWith("P-2007-"));
    }

    /** It is far behind the first fifty. */
    @Test
    void theProjectThatIsNamedInTheAddressIsShown() {
        assertThat(assertLight("projects/P-2001-005", 8_000, 60)).contains("P-2001-005", "Schritt 3");
    }

    @Test
    void theListOfRecommendationsReadsAndSendsWhatItShows() {
        var first = assertLight("recommendations?conference=l7", 8_000, 60);
        assertThat(numbers("L7-H[0-9]-[0-9]{3}", first)).hasSizeLessThanOrEqualTo(PORTION);
        assertThat(first).contains("Noch 450 zeigen");
        assertThat(assertLight("recommendations/L7-H8-495", 8_000, 60)).contains("L7-H8-495", "Noch 450 zeigen");
    }

    /** Its bytes and statements are bounded; its rows still grow with the cards of one conference, which are counted. */
    @Test
    void thePileSendsWhatItShows() {
        assertLight("contributions?conference=l7", 80_000, 12);
    }

    /** In eight groups and fields there are 64 counts, of which one is another. */
    @Test
    void oneMoreCardSendsTheCoordinatorOneCard() {
        var conference = stage.conference(stage.edition(8));
        var groups =
                IntStream.range(0, 8).mapToObj(i -> stage.group(conference)).toList();
        for (var by : List.of(stage.participant(groups.getFirst()), stage.participant(groups.getLast()))) {
            IntStream.range(0, PORTION / 2 + 1).forEach(i -> stage.card(by, Kind.NEED, "Bedarf " + i));
        }
        var slug =
                database.queryForObject("select slug from conference where id = ?", String.class, conference.value());
        // Who comes in is news of its own, and may come in a message of its own.
        var author = stage.participant(groups.getFirst());
        var screen = new OpenScreen(logins.loggedIn(Role.COORDINATOR), "contributions?conference=" + slug);
        assertThat(screen.sent()).contains("Bedarf 25");
        stage.card(author, Kind.NEED, "Gerade eben");
        var sent = new StringBuilder();
        while (sent.indexOf("Gerade eben") < 0) {
            sent.append(screen.changes());
        }
        assertThat(size(sent.toString())).as("bytes for one card").isLessThan(15_000);
        assertThat(OpenScreen.packed(sent.toString())).as("packed").isLessThan(3_000);
    }

    private String assertLight(String address, long rows, long most) {
        var visitor = logins.loggedIn(Role.COORDINATOR);
        // What is made once and kept is made.
        new OpenScreen(visitor, address);
        var sent = new AtomicReference<>("");
        // The whole server counts, and what other tests left open looks now and then: the fewest of some looks are the
        // screen's own.
        var read = Long.MAX_VALUE;
        var asked = Long.MAX_VALUE;
        for (var look = 0; look < 3; look++) {
            var before = rowsRead();
            asked = Math.min(asked, statements.during(() -> sent.set(new OpenScreen(visitor, address).sent())));
            read = Math.min(read, rowsRead() - before);
        }
        assertThat(read).as("rows read for %s", address).isLessThanOrEqualTo(rows + OF_ANOTHER * others);
        assertThat(asked).as("statements for %s", address).isLessThanOrEqualTo(most);
        assertThat(OpenScreen.packed(sent.get())).as("bytes of %s", address).isLessThanOrEqualTo(LARGEST);
        return sent.get();
    }

    private static int size(String sent) {
        return sent.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Each of them once. */
    private static List<String> numbers(String pattern, String sent) {
        return Pattern.compile("\"(" + pattern + ")\"")
                .matcher(sent)
                .results()
                .map(hit -> hit.group(1))
                .distinct()
                .toList();
    }

    private long rowsRead() {
        return Objects.requireNonNull(database.queryForObject(LargeArchive.ROWS_READ, Long.class));
    }
}
