package de.wegmarke.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who would take a recommendation in hand is noted in the room, and seen by the coordinator. */
@WegmarkeTest
class VolunteerTest {

    @Autowired
    private Stage stage;

    @Autowired
    private VolunteerDesk desk;

    @Autowired
    private RecommendationDesk recommendations;

    private Person moderator;
    private GroupPage group;
    private String number;

    @BeforeEach
    void aRecommendation() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
        var card = stage.card(stage.participant(group), Kind.NEED, "Busse am Sonntag");
        stage.leadTo(group.id(), Phase.WRAP_UP);
        number = recommendations.word(
                moderator,
                group.conference(),
                Set.of(card),
                new RecommendationDraft("Rufbus", "", group.fields().getFirst()));
    }

    @Test
    void itIsNotedOnceSeenByTheCoordinatorAndTakenBack() {
        desk.note(moderator, group.id(), number, "Kreisverkehr Harz");
        desk.note(moderator, group.id(), number, " kreisverkehr  Harz ");
        var noted = desk.of(stage.coordinator(), number);
        assertThat(noted).singleElement().satisfies(one -> {
            assertThat(one.institution()).isEqualTo("Kreisverkehr Harz");
            assertThat(one.group()).isEqualTo(group.number());
        });
        assertThat(recommendations.page(stage.coordinator(), number).volunteers())
                .isEqualTo(noted);
        desk.takeBack(moderator, group.id(), noted.getFirst().id());
        desk.takeBack(moderator, group.id(), noted.getFirst().id());
        assertThat(desk.in(moderator, group.id())).isEmpty();
    }

    /** The group words it until it is closed; afterwards a coordinator. */
    @Test
    void e1TheGroupWordsItAnewUntilItIsClosed() {
        var draft =
                new RecommendationDraft("Rufbus am Sonntag", "", group.fields().getFirst());
        recommendations.reword(moderator, number, seen(), draft);
        var other = stage.login(Role.MODERATOR).person();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> recommendations.reword(other, number, seen(), draft));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> recommendations.reword(moderator, number, 0, draft));
        stage.leadTo(group.id(), Phase.CLOSED);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> recommendations.reword(moderator, number, seen(), draft));
        recommendations.reword(stage.coordinator(), number, seen(), draft);
    }

    private long seen() {
        return recommendations
                .page(stage.coordinator(), number)
                .recommendation()
                .version();
    }

    @Test
    void onlyForWhatTheGroupStandsBehindWithANameAndInTime() {
        var other = stage.group(group.conference());
        stage.leadTo(other.id(), Phase.WRAP_UP);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.note(stage.coordinator(), other.id(), number, "Kreisverkehr Harz"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.note(moderator, group.id(), number, " "))
                .satisfies(no -> assertThat(no.key()).isEqualTo("recommendation.volunteer-empty"));
        stage.leadTo(group.id(), Phase.CLOSED);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> desk.note(moderator, group.id(), number, "Kreisverkehr Harz"));
    }
}
