package de.wegmarke.backup;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.shared.Clocks;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** A backup of any schema there ever was comes back, and is brought up to date as its database would have been. */
class EverySchemaTest {

    /** Of what a migration itself makes up: its rows are others each time. */
    private static final String MADE_UP = "installation";

    @Test
    void aBackupOfEachSchemaBecomesWhatItsDatabaseBecame() throws Exception {
        try (var yard = new Yard("every-schema")) {
            yard.fill();
            var then = yard.ask("select now(6)").getFirst();
            var versions = yard.versions();
            for (var version : versions) {
                yard.migrate(version);
                safekeeping(yard).backUp(yard.path(version.getVersion()), "test", Clocks.in(ZoneOffset.UTC));
            }
            var wanted = known(yard, then);
            assertThat(versions).hasSizeGreaterThan(9);
            assertThat(wanted).hasSizeGreaterThan(40);
            for (var version : versions) {
                yard.empty();
                assertThat(safekeeping(yard).restore(yard.path(version.getVersion())))
                        .endsWith("in schema " + version + ".");
                yard.migrate(MigrationVersion.LATEST);
                assertThat(known(yard, then)).as("from schema %s", version).isEqualTo(wanted);
            }
        }
    }

    private static Safekeeping safekeeping(Yard yard) throws Refused {
        return new Safekeeping(yard.door(), null);
    }

    /** What is so now, and what was so then: when a migration took place does not matter. */
    private static Map<String, List<String>> known(Yard yard, String then) throws SQLException {
        var known = new TreeMap<String, List<String>>();
        for (var table : yard.tables()) {
            if (!table.name().equals(MADE_UP)) {
                known.put(table.name(), yard.rows("select * from " + table.quoted()));
                if (table.past()) {
                    known.put(
                            table.name() + " then",
                            yard.rows("select * from %s for system_time as of '%s'".formatted(table.quoted(), then)));
                }
            }
        }
        return known;
    }
}
