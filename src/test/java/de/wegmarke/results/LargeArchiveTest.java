package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.live.Bell;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.stage.LargeArchive;
import de.wegmarke.stage.Stage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** With ten large conferences, 5,000 recommendations and 1,000 projects a public page reads and sends what it shows. */
@WegmarkeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeArchiveTest {

    private static final int LARGEST = 100_000;

    /** What is read to find one's way: conferences, fields and sums, and what hangs on the twenty lines of a page. */
    private static final long SHOWN = 4_000;

    /** Words and kinds of cards are looked for in every line once for the number of what fits, once for the page. */
    private static final long SEARCHED = 40_000;

    private static final AtomicInteger TURN = new AtomicInteger();

    @Autowired
    Stage stage;

    @Autowired
    Showcase show;

    @Autowired
    Reader reader;

    @Autowired
    Cataloguing cataloguing;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    @Autowired
    Bell bell;

    private long others;

    @BeforeAll
    void fill() throws SQLException {
        show.clear();
        others = Objects.requireNonNull(database.queryForObject(LargeArchive.OTHERS_WITH_FIELDS, Long.class));
        var edition = stage.edition(8).value().toString();
        try (var connection = source.getConnection()) {
            LargeArchive.fill(connection, edition);
        }
        catalogue();
    }

    @AfterAll
    void remove() throws SQLException {
        database.update(
                "update conference set publication_at = null, publication_by = null where code regexp '^L[0-9]+$'");
        catalogue();
        try (var connection = source.getConnection()) {
            LargeArchive.remove(connection);
        }
    }

    private void catalogue() throws SQLException {
        transactions.executeWithoutResult(status -> cataloguing.all());
        try (var connection = source.getConnection()) {
            LargeArchive.count(connection, "catalogue_entry, catalogue_field, catalogue_sum");
        }
        bell.ring(Set.of(ChangedInPublic.PAGES));
    }

    @Test
    void everyPublicPageReadsAndSendsWhatItShows() {
        // What is counted once and kept is counted.
        fresh("/results");
        for (var page : List.of(
                "/",
                "/results",
                "/results?state=done",
                "/results?field=3&conference=l7",
                "/results/fields/3-feld-3",
                "/results/fields/3-feld-3?page=2",
                "/results/recommendations/L7-H4-003",
                "/results/projects/P-2007-005",
                "/results/feed.atom",
                "/results/feed.atom?field=3",
                "/sitemap.xml",
                "/sitemap.xml?page=2",
                "/conferences/l7")) {
            assertLight(page, SHOWN);
        }
    }

    @Test
    void everySearchReadsTheLinesOfTheListAndNothingElse() {
        fresh("/results");
        for (var page : List.of(
                "/results?q=sprachmittler",
                "/results?q=nirgends",
                "/results?q=Ämter+kurse&state=open",
                "/results?kind=need",
                "/results?page=250")) {
            assertLight(page, SEARCHED);
        }
    }

    /** Each entry is on exactly one page, and the ways lead from the first to the last and no further. */
    @Test
    void theWaysOfAFieldLeadThroughAllOfIt() {
        var numbers = new ArrayList<String>();
        var pages = 0;
        for (var path = "/results/fields/3-feld-3"; path != null; path = way(path, numbers)) {
            pages++;
        }
        assertThat(pages).isGreaterThan(30);
        assertThat(numbers).doesNotHaveDuplicates().hasSize(numberOfLines("3-feld-3"));
        assertThat(reader.open("/results/fields/3-feld-3?page=" + (pages + 1)).statusCode())
                .isEqualTo(404);
        assertThat(reader.open("/results/fields/3-feld-3?page=" + pages).body())
                .contains("Seite %d von %d".formatted(pages, pages), "rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    private @Nullable String way(String path, List<String> numbers) {
        var html = reader.open(path).body();
        found("<span class=\"wm-number\">([^<]+)<", html).forEach(numbers::add);
        return found("rel=\"next\" href=\"([^\"#]+)", html).stream().findFirst().orElse(null);
    }

    private int numberOfLines(String field) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from catalogue_field where listed and field = ?", Integer.class, field));
    }

    /** A reader who was away for long goes back by "next" (RFC 5005). */
    @Test
    void theFeedLeadsFromTheNewestToTheOldest() {
        var first = reader.open("/results/feed.atom").body();
        assertThat(found("rel=\"(self|first|last|next|previous)\"", first))
                .containsExactlyInAnyOrder("self", "first", "last", "next");
        var second = reader.open("/results/feed.atom?lang=de&page=2").body();
        assertThat(second).contains("rel=\"previous\"").doesNotContain("updated>1970");
        var ids = new ArrayList<>(found("<id>urn:uuid:([^<]+)<", first));
        var feed = ids.removeFirst();
        var older = new ArrayList<>(found("<id>urn:uuid:([^<]+)<", second));
        assertThat(older.removeFirst()).isEqualTo(feed);
        assertThat(older).hasSize(Feed.SIZE).doesNotContainAnyElementsOf(ids);
        var moments = new ArrayList<>(found("<entry>.*?<updated>([^<]+)<", first + second));
        assertThat(moments).hasSize(2 * Feed.SIZE).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void theMapOfALargeArchiveHasPagesAndEveryAddressStandsOnOne() {
        var maps = found(
                "<loc>[^<]+(/sitemap.xml[^<]+)<", reader.open("/sitemap.xml").body());
        assertThat(maps).hasSizeGreaterThan(10);
        var addresses = maps.stream()
                .flatMap(map -> found("<loc>([^<]+)<", reader.open(map).body()).stream())
                .toList();
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .anyMatch(address -> address.endsWith("/results/recommendations/L10-H8-495"))
                .anyMatch(address -> address.endsWith("/results/projects/P-2010-500"))
                .anyMatch(address -> address.endsWith("/results/fields/8-feld-8"));
    }

    private void assertLight(String page, long rows) {
        var answer = fresh(page);
        // The whole server counts, and what other tests left open looks now and then: the fewest of some looks are the
        // page's own.
        var read = LongStream.range(0, 5)
                .map(look -> {
                    var before = rowsRead();
                    fresh(page);
                    return rowsRead() - before;
                })
                .min()
                .orElseThrow();
        assertThat(read).as("rows read for %s", page).isLessThanOrEqualTo(rows + others);
        assertThat(answer.getBytes(StandardCharsets.UTF_8).length)
                .as("bytes of %s", page)
                .isLessThanOrEqualTo(LARGEST);
    }

    /** A page that is kept by nobody yet: a page is kept for each value of this, and none of these looks at it. */
    private String fresh(String page) {
        var answer = reader.open(page + (page.contains("?") ? "&" : "?") + "cookies=" + TURN.incrementAndGet());
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body();
    }

    private long rowsRead() {
        return Objects.requireNonNull(database.queryForObject(LargeArchive.ROWS_READ, Long.class));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }
}
