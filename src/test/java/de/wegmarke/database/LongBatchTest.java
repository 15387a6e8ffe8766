package de.wegmarke.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@WegmarkeTest
class LongBatchTest {

    private static final int STATEMENTS = 1_000;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transactions;

    /** Six hundred were enough for a driver that sends all before it reads an answer: both sides waited until the line was given up. */
    @Test
    void aBatchIsAsLongAsItIs() {
        assertThat(database.batchUpdate(
                        "update catalogue_entry set words = ? where thing = '00000000-0000-0000-0000-000000000000'",
                        Collections.nCopies(STATEMENTS, new Object[] {"Sprachmittler ".repeat(50)})))
                .hasSize(STATEMENTS);
    }

    /** Rows go another way than other statements, and stood still there all the same as soon as they were long. */
    @Test
    void soAreRowsWithLongWords() {
        var rows = IntStream.range(0, STATEMENTS)
                .mapToObj(i -> new Object[] {UUID.randomUUID().toString(), "Sprachmittler ".repeat(500)})
                .toList();

        transactions.executeWithoutResult(transaction -> {
            assertThat(database.batchUpdate("""
                            insert into catalogue_entry (thing, project, listed, conference, number, standing, stone,
                            finished, kinds, changed_at, words)
                            values (?, false, false, uuid(), 'B-1', '', '', false, '', now(6), ?)""", rows)).hasSize(STATEMENTS);
            transaction.setRollbackOnly();
        });
    }
}
