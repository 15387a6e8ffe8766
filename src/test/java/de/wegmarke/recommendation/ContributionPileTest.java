package de.wegmarke.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ParticipantCard;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionDesk;
import de.wegmarke.contribution.Filter;
import de.wegmarke.contribution.Kind;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the coordinator's pile of cards asks the database. */
@WegmarkeTest
class ContributionPileTest {

    @Autowired
    private Stage stage;

    @Autowired
    private ContributionDesk desk;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private Statements statements;

    @Test
    void twoThousandCardsNeedAsManyStatementsAsTwoHundred() {
        var conference = stage.conference();
        var anna = stage.participant(stage.group(conference));
        write(anna, 200);
        var few = statements.during(() -> look(conference));
        write(anna, 1800);
        assertThat(statements.during(() -> look(conference))).isEqualTo(few);
    }

    @Test
    void e1ACardTellsTheRecommendationsItIsBehind() {
        var conference = stage.conference();
        var card = stage.card(stage.participant(stage.group(conference)), Kind.NEED, "Ein Bus am Sonntag");
        var field = stage.fields(conference).getFirst().id();
        var number = recommendations.word(
                stage.coordinator(), conference, Set.of(card), new RecommendationDraft("Sonntagsbus", "", field));
        assertThat(recommendations.uses(Set.of(card))).containsExactly(new Use(card, number));
    }

    private void look(ConferenceId conference) {
        var by = stage.coordinator();
        var cards = desk.search(by, Filter.all(conference), 0, 50);
        assertThat(cards).hasSize(50);
        desk.count(by, Filter.all(conference));
        desk.coverage(conference);
        recommendations.uses(cards.stream().map(ContributionCard::id).toList());
    }

    private void write(ParticipantCard by, int cards) {
        IntStream.range(0, cards).forEach(number -> stage.card(by, Kind.NEED, "Bedarf " + number));
    }
}
