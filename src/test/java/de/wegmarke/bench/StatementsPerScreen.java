package de.wegmarke.bench;

import com.microsoft.playwright.BrowserContext;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many SQL statements a screen needs, counted by the database itself, with few cards and with many. */
final class StatementsPerScreen implements Bench.Measurement {

    /** A screen and who looks at it: the example's account, or nobody. */
    private record Screen(String name, String account, String path) {}

    private static final String PARTICIPANT = "participant";

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        try (var database = new Database(program)) {
            database.run("delete from contribution where text like 'Bench %'");
            database.fill("IK5", 25);
            var few = cards(database, "k.code = 'IK5'");
            var withFew = count(program, chromium, database);
            database.addConferences();
            database.fill("IK5", 250);
            database.fill(
                    "B_",
                    2000
                            / database.number("select count(*) from breakout_group g"
                                    + " join conference k on k.id = g.conference where k.code = 'B1'"));
            var many = cards(database, "k.code = 'IK5' or k.code like 'B_'");
            var withMany = count(program, chromium, database);
            withFew.forEach((screen, statements) -> Bench.print(
                    "SQL statements: " + screen,
                    statements + " / " + withMany.get(screen),
                    "the same",
                    "with %s cards in 1 and with %s in 10 conferences; first load after a start".formatted(few, many)));
        }
    }

    private static String cards(Database database, String which) throws SQLException {
        return database.text(
                "select count(*) from contribution c join conference k on k.id = c.conference where " + which);
    }

    /** A freshly started program has kept nothing in memory yet. */
    private static Map<String, String> count(Program program, Chromium chromium, Database database) throws Exception {
        var group = database.text("select id from breakout_group where join_code = 'BUSFAHRT'");
        var screens = new Screen[] {
            new Screen("workshop (participant)", PARTICIPANT, "/app/workshop"),
            new Screen("group (moderator)", "moderation", "/app/groups/" + group),
            new Screen("day (coordinator)", "koordination", "/app/conference"),
            new Screen("contributions", "koordination", "/app/contributions"),
            new Screen("recommendations", "koordination", "/app/recommendations"),
            new Screen("projects", "koordination", "/app/projects"),
            new Screen("results (public)", "", "/results"),
        };
        var counts = new LinkedHashMap<String, String>();
        try (var fresh = program.another("statements")) {
            for (var screen : screens) {
                try (var profile = chromium.desktop()) {
                    enter(profile, fresh, screen.account);
                    var page = profile.newPage();
                    var before = database.statements();
                    var status = Chromium.load(page, fresh.address(screen.path));
                    var statements = database.statements() - before;
                    counts.put(screen.name, status == 200 ? String.valueOf(statements) : "(" + status + ")");
                }
            }
        }
        return counts;
    }

    private static void enter(BrowserContext profile, Program program, String account) {
        if (account.equals(PARTICIPANT)) {
            Chromium.redeem(profile, program, "SPRACHEN");
        } else if (!account.isEmpty()) {
            Chromium.logIn(profile, program, account);
        }
    }
}
