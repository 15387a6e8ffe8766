package de.wegmarke.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WegmarkeTest
class LongBatchTest {

    private static final int STATEMENTS = 1_000;

    @Autowired
    private JdbcTemplate database;

    /** Six hundred were enough for a driver that sends all before it reads an answer: both sides waited until the line was given up. */
    @Test
    void aBatchIsAsLongAsItIs() {
        assertThat(database.batchUpdate(
                        "update catalogue_entry set words = ? where thing = '00000000-0000-0000-0000-000000000000'",
                        Collections.nCopies(STATEMENTS, new Object[] {"Sprachmittler ".repeat(50)})))
                .hasSize(STATEMENTS);
    }
}
