package de.wegmarke.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.contribution.Kind;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of a group read what they came to as it is worded, at the cost of one reading for all of them. */
@WegmarkeTest
class OutcomeTest {

    @Autowired
    private Stage stage;

    @Autowired
    private OutcomeDesk outcomes;

    @Autowired
    private RecommendationDesk desk;

    @Autowired
    private Statements statements;

    private GroupPage group;
    private Membership anna;

    @BeforeEach
    void annaIsInAGroup() {
        group = stage.group(stage.conference());
        anna = stage.participant(group);
    }

    private RecommendationDraft draft(String title) {
        return new RecommendationDraft(title, "", group.fields().getFirst());
    }

    @Test
    void whatIsWordedAndWordedAnewIsReadByTheGroup() {
        var card = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        var alone = stage.card(anna, Kind.NEED, "Ein Rad");
        assertThat(outcomes.outcome(anna).recommendations()).isEmpty();
        var number = desk.word(stage.coordinator(), group.conference(), Set.of(card), draft("Rufbus"));
        var outcome = outcomes.outcome(anna);
        assertThat(outcome.recommendations())
                .singleElement()
                .extracting(RecommendationLine::title)
                .isEqualTo("Rufbus");
        assertThat(outcome.of(card)).containsExactly(number);
        assertThat(outcome.of(alone)).isEmpty();
        desk.reword(
                stage.coordinator(),
                number,
                outcome.recommendations().getFirst().version(),
                draft("Rufbus auch abends"));
        assertThat(outcomes.outcome(anna).recommendations().getFirst().title()).isEqualTo("Rufbus auch abends");
    }

    @Test
    void manyPhonesCostOneReading() {
        outcomes.outcome(anna);
        assertThat(statements.fewest(() -> outcomes.outcome(anna))).isZero();
    }
}
