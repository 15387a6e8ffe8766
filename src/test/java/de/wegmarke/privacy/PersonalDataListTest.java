package de.wegmarke.privacy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.shared.Languages;
import de.wegmarke.stage.Logins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing of people is kept that the list does not name: a new column, cookie or place in the browser stands in it, or fails. */
@WegmarkeTest
class PersonalDataListTest {

    /** What holds words, and is about no person: of these tables, every column. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "breakout_group",
            "catalogue_field",
            "catalogue_sum",
            "cluster",
            "conference",
            "field_of_action",
            "flyway_schema_history",
            "guideline",
            "guideline_edition",
            "house_key",
            "implementation_step",
            "institution",
            "number_series",
            "progress_report",
            "project",
            "recommendation",
            "recommendation_cluster",
            "retention_run",
            "show_link",
            "theme",
            "volunteer");

    /** In tables that the list names: what says nothing of who it was. */
    private static final Set<String> NO_MORE_THAN_A_KIND = Set.of(
            "audit_entry.kind",
            "catalogue_entry.kinds",
            "catalogue_entry.number",
            "catalogue_entry.standing",
            "catalogue_entry.stone",
            "contribution.kind",
            "given_cue.cue",
            "moderation_entry.deed",
            "one_time_link.purpose",
            "recommendation_public_card.kind",
            "unfinished.place");

    private static final Pattern PLACE_IN_THE_BROWSER =
            Pattern.compile("const [A-Z]+ = '(wm-[a-z]+/?)'|`(wm-[a-z]+/)\\$\\{");
    private static final Pattern COOKIE_OF_OURS = Pattern.compile("ResponseCookie\\.from|new Cookie\\(");
    private static final Pattern KEEPS = Pattern.compile("Storage\\.setItem\\(");

    @Autowired
    PersonalDataList list;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Logins logins;

    @Test
    void a3EveryColumnThatCanHoldWordsOrLeadsToAParticipantStandsInTheListOrIsAboutNobody() {
        var columns = database.queryForList("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext',
                    'longtext', 'binary', 'varbinary', 'blob', 'mediumblob', 'longblob', 'json', 'inet4', 'inet6')
                union
                select concat(table_name, '.', column_name) from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name = 'participant'""", String.class);
        assertThat(columns)
                .filteredOn(column -> !ABOUT_NOBODY.contains(column.substring(0, column.indexOf('.'))))
                .filteredOn(column -> !NO_MORE_THAN_A_KIND.contains(column))
                .containsExactlyInAnyOrderElementsOf(held(Place.DATABASE));
        assertThat(columns)
                .extracting(column -> column.substring(0, column.indexOf('.')))
                .containsAll(ABOUT_NOBODY);
    }

    @Test
    void a3EveryCookieAndEveryPlaceInTheBrowserStandsInTheList() throws IOException {
        var places = new HashSet<String>();
        for (var text : texts("frontend", ".ts")) {
            PLACE_IN_THE_BROWSER
                    .matcher(text)
                    .results()
                    .forEach(found -> places.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        places.addAll(Set.of("wm-device", "__Host-wm-device", "wm-session"));
        assertThat(held(Place.DEVICE)).isEqualTo(places);
        assertThat(count(COOKIE_OF_OURS, "src/main/java", ".java"))
                .as("the device's")
                .isEqualTo(1);
        assertThat(count(KEEPS, "frontend", ".ts"))
                .as("cards, forms, colours, the pause of a page without a network")
                .isEqualTo(4);
        assertThat(count(KEEPS, "src/main/java", ".java")).isZero();
    }

    @Test
    void a3ThePageSaysWhatTheListSays() {
        for (var language : Languages.WHOLE) {
            var words = Languages.words(language);
            var page = logins.visitor()
                    .get("/privacy?lang=" + language.toLanguageTag())
                    .body();
            assertThat(list.kinds()).hasSizeGreaterThan(12).allSatisfy(kind -> {
                assertThat(page).contains(words.get("privacy.what." + kind.key()));
                assertThat(page).contains(words.get("privacy.purpose." + kind.key()));
                assertThat(page).contains(words.get("privacy.basis." + kind.basis()));
                if (kind.days() > 0) {
                    assertThat(words.get("privacy.stay." + kind.key())).contains("{0}");
                    assertThat(page).containsPattern("\\b" + kind.days() + " ");
                } else {
                    assertThat(page).contains(words.get("privacy.stay." + kind.key()));
                }
                if (kind.place() == Place.DEVICE) {
                    assertThat(kind.holds()).allSatisfy(name -> assertThat(page).contains(">" + name + "<"));
                }
            });
        }
    }

    @Test
    void a3WhereThereAreSeveralNodesTheProxysCookieStandsInTheListToo() {
        var house = new ApplicationContextRunner().withUserConfiguration(OfTheHouse.class);
        house.withPropertyValues("wegmarke.nodes=1").run(one -> assertThat(one).doesNotHaveBean("nodeKept"));
        house.withPropertyValues("wegmarke.nodes=2").run(two -> {
            var node = two.getBean("nodeKept", Keeping.class);
            assertThat(node.holds()).containsExactly("wm_node");
            assertThat(Languages.WHOLE)
                    .allSatisfy(language -> assertThat(Languages.words(language))
                            .containsKeys(
                                    "privacy.what." + node.key(),
                                    "privacy.purpose." + node.key(),
                                    "privacy.stay." + node.key()));
        });
    }

    private Set<String> held(Place place) {
        return list.kinds().stream()
                .filter(kind -> kind.place() == place)
                .flatMap(kind -> kind.holds().stream())
                .collect(toSet());
    }

    private static long count(Pattern what, String folder, String ending) throws IOException {
        return texts(folder, ending).stream()
                .flatMap(text -> what.matcher(text).results())
                .count();
    }

    private static List<String> texts(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(
                            file -> file.toString().endsWith(ending) && !file.startsWith("frontend/generated"))
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
