package de.wegmarke.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@WegmarkeTest
class LongBatchTest {

    private static final int ROWS = 20_000;

    @Autowired
    private JdbcTemplate database;

    /** More than fits on the line at once, there and back. */
    @Test
    @Transactional
    void aBatchIsAsLongAsItIs() {
        database.execute("create temporary table batch (words mediumtext)");
        database.batchUpdate(
                "insert into batch values (?)", Collections.nCopies(ROWS, new Object[] {"Sprachmittler ".repeat(80)}));
        assertThat(database.queryForObject("select count(*) from batch", int.class))
                .isEqualTo(ROWS);
        database.execute("drop temporary table batch");
    }
}
