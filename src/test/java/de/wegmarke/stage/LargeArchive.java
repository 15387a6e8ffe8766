package de.wegmarke.stage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * What a county has after ten large conferences: 20,000 cards, 5,000 published recommendations, 1,000 published projects. Written
 * past the desks, in seconds, the same each time; what is kept beside it (sums, lists) must be made anew afterwards.
 */
public final class LargeArchive {

    /** How many rows the whole server has read since it was started. */
    public static final String ROWS_READ =
            "select sum(variable_value) from information_schema.global_status where variable_name regexp '^HANDLER_READ_'";

    /** How many conferences and projects lie beside it, with their past: whoever reads through a table reads these too. */
    public static final String OTHERS = """
            select (select count(*) from conference for system_time all) + (select count(*) from project for system_time all)""";

    /** The same with all fields of action, each of which is read with its edition. */
    public static final String OTHERS_WITH_FIELDS = OTHERS + " + 2 * (select count(*) from field_of_action)";

    private static final String FILLED =
            "conference, conference_contact, breakout_group, group_field, participant, contribution, dot,"
                    + " cluster, cluster_card, tally, recommendation, recommendation_cluster, recommendation_public_card,"
                    + " recommendation_source, project, project_field, project_public_field, project_recommendation,"
                    + " implementation_step, progress_report, moment_in_public";

    /** In this order, so that nothing is pointed at any more when it goes. */
    private static final List<String> REMOVED = List.of(
            "delete x from progress_report x join project p on p.id = x.project where p.conference in %s",
            "delete x from implementation_step x join project p on p.id = x.project where p.conference in %s",
            "delete x from project_recommendation x join project p on p.id = x.project where p.conference in %s",
            "delete x from project_public_field x join project p on p.id = x.project where p.conference in %s",
            "delete x from project_field x join project p on p.id = x.project where p.conference in %s",
            "delete from project where conference in %s",
            "delete x from recommendation_public_card x join recommendation r on r.id = x.recommendation"
                    + " where r.conference in %s",
            "delete x from recommendation_cluster x join recommendation r on r.id = x.recommendation"
                    + " where r.conference in %s",
            "delete x from recommendation_source x join recommendation r on r.id = x.recommendation"
                    + " where r.conference in %s",
            "delete from recommendation where conference in %s",
            "delete from tally where conference in %s",
            "delete from dot where conference in %s",
            "delete x from cluster_card x join cluster k on k.id = x.cluster where k.conference in %s",
            "delete from cluster where conference in %s",
            "delete from contribution where conference in %s",
            "delete x from participant x join breakout_group g on g.id = x.breakout_group where g.conference in %s",
            "delete x from group_field x join breakout_group g on g.id = x.breakout_group where g.conference in %s",
            "delete from breakout_group where conference in %s",
            "delete from conference_contact where conference in %s",
            "delete from conference where code regexp '^L[0-9]+$'");

    private LargeArchive() {}

    /** @param edition the id of an adopted edition with eight fields, by which its conferences worked */
    public static void fill(Connection database, String edition) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("set @edition = '%s'".formatted(edition));
        }
        ScriptUtils.executeSqlScript(database, new ClassPathResource("large-archive.sql", LargeArchive.class));
        count(database, FILLED);
    }

    /**
     * Has the database count what lies in its tables, as it does by itself some time after much was written: until then it looks
     * through tables that it takes for empty.
     */
    public static void count(Connection database, String tables) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("analyze table " + tables);
        }
    }

    /** Takes all of it out again. */
    public static void remove(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var removed : REMOVED) {
                statement.execute(removed.formatted("(select id from conference where code regexp '^L[0-9]+$')"));
            }
        }
    }
}
