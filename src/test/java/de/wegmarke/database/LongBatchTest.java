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

    private static final int STATEMENTS = 20_000;

    @Autowired
    private JdbcTemplate database;

    /** More than fits on the line at once, there and back. */
    @Test
    @Transactional
    void aBatchIsAsLongAsItIs() {
        var words = "Sprachmittler ".repeat(80);
        assertThat(database.batchUpdate(
                        "update catalogue_entry set words = ? where thing = '00000000-0000-0000-0000-000000000000'",
                        Collections.nCopies(STATEMENTS, new Object[] {words})))
                .hasSize(STATEMENTS);
    }
}
