package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.database.OneAtATime;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectState;
import de.wegmarke.stage.Statements;
import de.wegmarke.stage.Together;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    @Autowired
    OneAtATime turns;

    @Autowired
    EntityManager entities;

    @Autowired
    Statements statements;

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

    /** Whoever reads "not public yet" while somebody publishes would leave it out of every list, and its page would not be there. */
    @Test
    void e4WhatIsMarkedPublicWhileItsConferenceIsPublishedIsCatalogued() {
        var group = show.stage.group(show.stage.conference());
        var number = show.hiddenRecommendation(group, "Mitfahrbank", show.card(group, "Karte"));
        try (var other = Executors.newSingleThreadExecutor()) {
            transactions.executeWithoutResult(status -> {
                show.conferences.publish(show.by(), group.conference());
                // It is catalogued, but nobody knows yet.
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        waitFor(
                                other.submit(() -> show.publish(number)),
                                "select count(*) > 0 from information_schema.processlist where info like 'select rules from catalogue%'");
                    }
                });
            });
        }
        assertUpToDate("marked while it was published", "mitfahrbank");
    }

    /** Of two nodes that start, one makes the catalogue; the other waits for its turn, not for a row that it would not get in time. */
    @Test
    void whoStartsMeanwhileWaitsForItsTurn() {
        var done = new ConcurrentLinkedQueue<String>();
        try (var other = Executors.newSingleThreadExecutor()) {
            turns.run("catalogue", () -> {
                waitFor(
                        other.submit(() -> {
                            cataloguing.afterSingletonsInstantiated();
                            done.add("second");
                        }),
                        "select count(*) > 0 from information_schema.processlist where state = 'User lock'");
                done.add("first");
            });
        }
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void whatChangesInOneTransactionIsCataloguedOnce() {
        var group = show.published();
        var cards = Stream.generate(() -> show.card(group, "Karte")).limit(6).toList();
        var behind = cards.toArray(ContributionId[]::new);
        show.recommendation(group, "Rufbus", behind);
        show.recommendation(group, "Bürgerbus", behind);
        var one = cataloguing(() -> hide(cards.getFirst()));
        assertThat(cataloguing(() -> cards.stream().skip(1).forEach(this::hide)))
                .as("statements for five cards instead of one")
                .isEqualTo(one);
        assertUpToDate("five at once", "rufbus");
    }

    @Test
    void whatAConferenceSaysOfItselfIsNotInTheCatalogue() {
        var empty = show.published();
        var full = show.published();
        show.recommendation(full, "Rufbus", show.card(full, "Karte"));
        var nothing = cataloguing(() -> show.conferences.close(show.by(), empty.conference()));
        assertThat(cataloguing(() -> show.conferences.close(show.by(), full.conference())))
                .as("statements with something public instead of nothing")
                .isEqualTo(nothing);
    }

    private void hide(ContributionId card) {
        show.moderation.hide(show.by(), card, "Name genannt");
    }

    /** How many statements it costs to catalogue what a deed changed. */
    private long cataloguing(Runnable deed) {
        var costs = new AtomicLong();
        transactions.executeWithoutResult(status -> {
            deed.run();
            entities.flush();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public int getOrder() {
                    return HIGHEST_PRECEDENCE;
                }

                @Override
                public void beforeCommit(boolean readOnly) {
                    costs.set(-statements.all());
                }

                @Override
                public void beforeCompletion() {
                    costs.addAndGet(statements.all());
                }
            });
        });
        return costs.get();
    }

    /** Until somebody waits; or has come to an end, since there was nothing to wait for. */
    private void waitFor(Future<?> somebody, String waits) {
        while (!somebody.isDone() && !Boolean.TRUE.equals(database.queryForObject(waits, Boolean.class))) {
            Thread.onSpinWait();
        }
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
