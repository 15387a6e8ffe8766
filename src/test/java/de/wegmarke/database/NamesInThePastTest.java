package de.wegmarke.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables that keep their past hold ids of people, never their names (A2a). */
@WegmarkeTest
class NamesInThePastTest {

    private static final String VERSIONED = """
            select c.table_name, c.column_name, c.data_type
            from information_schema.columns c join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name
            where t.table_schema = database() and t.table_type = 'SYSTEM VERSIONED'
            order by 1, 2""";

    @Autowired
    private JdbcTemplate database;

    private record Column(String table, String name, String type) {}

    @Test
    void a2aWhoDidSomethingIsHeldByIdInTablesThatKeepTheirPast() {
        var columns = columns();
        assertThat(columns).extracting(Column::table).contains("project", "implementation_step", "progress_report");
        assertThat(columns)
                .filteredOn(column -> column.name().matches(".*_by(_.*)?|author|.*person.*"))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.type()).as("%s", column).isEqualTo("uuid"));
    }

    @Test
    void a2aWhomToAskAboutAConferenceLeavesNoTraceInItsPast() {
        assertThat(columns()).noneMatch(column -> column.name().startsWith("contact"));
    }

    @Test
    void a2aWhoDoesAStepLeavesNoTraceInItsPast() {
        assertThat(columns())
                .filteredOn(column -> column.name().matches("who|doer"))
                .singleElement()
                .extracting(Column::type)
                .isEqualTo("uuid");
    }

    private List<Column> columns() {
        return database.query(
                VERSIONED, (row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)));
    }
}
