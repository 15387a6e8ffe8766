package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectState;
import de.wegmarke.stage.Together;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** What is catalogued bit by bit, in the transactions that change something, is what one finds who catalogues everything anew. */
@WegmarkeTest
class CatalogueTest {

    @Autowired
    Showcase show;

    @Autowired
    Cataloguing cataloguing;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcTemplate database;

    @Test
    void e4WhateverChangesInPublicIsCataloguedAtOnce() {
        var group = show.published();
        var card = show.card(group, "Karte");
        var number = show.recommendation(group, "Rufbus", card);
        assertUpToDate("a recommendation is marked public", "rufbus");
        var project = show.project(group, number, "Bürgerbus", ProjectState.UNDERWAY);
        assertUpToDate("a project is marked public", "buergerbus");
        show.reports.report(show.by(), project, ProjectState.DONE, "Der Bus fährt.");
        assertUpToDate("it is done", "buergerbus");
        show.moderation.hide(show.by(), card, "Name genannt");
        assertUpToDate("a card behind it is hidden", "buergerbus");
        show.recommendations.withdrawFromPublic(show.by(), number);
        assertUpToDate("a project without its recommendation has a line of its own", "buergerbus");
        show.publish(number);
        assertUpToDate("and with it none", "buergerbus");
        show.conferences.withdrawResults(show.by(), group.conference());
        assertUpToDate("the conference is taken back", null);
        assertThat(database.queryForList("select number from catalogue_entry", String.class))
                .doesNotContain(number, project);
        show.conferences.publish(show.by(), group.conference());
        assertUpToDate("and published again", "buergerbus");
        var page = show.projects.page(show.by(), project);
        var draft =
                new ProjectDraft("Dorfbus", "Ziel", "", Pace.FOCUS, page.draft().fields());
        show.projects.word(show.by(), project, page.project().version(), draft);
        show.projects.release(show.by(), project, draft.seal(), true);
        assertUpToDate("a small correction is to be found, too", "dorfbus");
        show.projects.withdrawFromPublic(show.by(), project);
        assertUpToDate("a project is taken back", "rufbus");
    }

    /** A recommendation stands as its projects do: who comes second finds what the first has left. */
    @Test
    void twoProjectsOfOneRecommendationThatGoPublicAtOnceAreBothSeenWithIt() throws Exception {
        for (var round = 0; round < 5; round++) {
            var group = show.published();
            var number = show.recommendation(group, "Rufbus " + round, show.card(group, "Karte"));
            var both = Stream.of("Zuerst", "Zugleich")
                    .map(title -> show.hiddenProject(group.conference(), number, title))
                    .toList();
            both.forEach(project -> show.answer(project, Commitment.ACCEPTED, ""));
            var waiting = new ConcurrentLinkedQueue<>(both);
            Together.all(2, () -> {
                show.publishProject(waiting.remove());
                return true;
            });
            var words =
                    database.queryForObject("select words from catalogue_entry where number = ?", String.class, number);
            assertThat(words).contains("zuerst", "zugleich");
        }
        assertUpToDate("two at once", "zugleich");
    }

    private void assertUpToDate(String when, @Nullable String word) {
        var kept = rows();
        if (word != null) {
            assertThat(kept).as(when).anyMatch(row -> row.contains(word));
        }
        transactions.executeWithoutResult(status -> cataloguing.all());
        assertThat(kept).as(when).isEqualTo(rows());
    }

    private List<String> rows() {
        return Stream.of(
                        "select * from catalogue_entry order by thing",
                        "select * from catalogue_field order by field, thing",
                        "select * from catalogue_sum order by conference, field, project, listed, standing")
                .flatMap(table -> database.queryForList(table).stream())
                .map(Object::toString)
                .toList();
    }
}
