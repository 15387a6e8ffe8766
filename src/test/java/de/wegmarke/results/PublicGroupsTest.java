package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferencePage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is counted of the cards of published conferences, and until when. */
@WegmarkeTest
class PublicGroupsTest {

    @Autowired
    Showcase show;

    @Autowired
    CardCounts counts;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void nothingIsPublished() {
        show.clear();
    }

    /** Of a group that was not known to be public nothing was heard. */
    @Test
    void whereOtherGroupsArePublicThanWereKnownAllIsCountedAnew() {
        var group = show.published();
        show.card(group, "Gehört");
        var conference = show.conference(group);
        assertThat(cards(conference)).isOne();
        var unheard = show.card(group, "Nicht gehört");
        assertThat(cards(conference)).isEqualTo(2);
        database.update(
                "update contribution set withdrawal_at = now(6) where id = ?",
                unheard.value().toString());
        assertThat(cards(conference)).isEqualTo(2);
        show.published();
        assertThat(cards(conference)).isOne();
    }

    private long cards(ConferencePage conference) {
        return counts.turn().of(List.of(conference)).voices().cards();
    }
}
