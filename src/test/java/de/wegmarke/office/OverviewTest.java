package de.wegmarke.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.Spot;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class OverviewTest {

    @Autowired
    private Stage stage;

    @Autowired
    private OverviewDesk desk;

    @Autowired
    private Statements statements;

    @Test
    void countsPeopleAndCardsOfEachGroup() {
        var conference = stage.conference();
        var first = stage.group(conference);
        stage.group(conference);
        var anna = stage.participant(first);
        stage.participant(first);
        stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        var overview = desk.conference(stage.coordinator(), conference);
        assertThat(overview.groups()).extracting(GroupLine::participants).containsExactly(2L, 0L);
        assertThat(overview.groups()).extracting(GroupLine::cards).containsExactly(1L, 0L);
        assertThat(overview.spots()).containsExactly(new Spot(1, 1, Kind.NEED, 1));
    }

    @Test
    void onlyACoordinatorSeesAWholeConference() {
        var conference = stage.conference();
        var moderator = new Person(AccountId.next(), "Moderation", Set.of(Role.MODERATOR));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.conference(moderator, conference));
    }

    @Test
    void needsTheSameNumberOfStatementsHoweverManyGroupsAndCardsThereAre() {
        var conference = stage.conference();
        var group = stage.group(conference);
        stage.card(stage.participant(group), Kind.NEED, "Eine Karte");
        var one = statements.during(() -> desk.conference(stage.coordinator(), conference));
        for (int i = 0; i < 5; i++) {
            var another = stage.participant(stage.group(conference));
            stage.card(another, Kind.WORKS_WELL, "Eine Karte");
            stage.card(another, Kind.RECOMMENDATION, "Noch eine");
        }
        assertThat(statements.during(() -> desk.conference(stage.coordinator(), conference)))
                .isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(7);
    }
}
