package de.wegmarke.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Show;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Themes of the day lie across the groups; the cards know nothing of them and stay where they are. */
@WegmarkeTest
class ThemesTest {

    @Autowired
    private Stage stage;

    @Autowired
    private ThemeDesk desk;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private ModerationDesk moderation;

    @Autowired
    private CaptureDesk capture;

    @Autowired
    private Statements statements;

    private Person by;
    private ConferenceId conference;
    private GroupPage one;
    private GroupPage other;
    private ContributionId bus;
    private ContributionId taxi;

    @BeforeEach
    void twoGroupsSpeakOfTheSame() {
        by = stage.coordinator();
        conference = stage.conference();
        one = stage.group(conference);
        other = stage.group(conference);
        bus = stage.card(stage.participant(one), Kind.NEED, "Ein Bus am Sonntag");
        taxi = stage.card(stage.participant(other), Kind.NEED, "Ein Sammeltaxi am Abend");
    }

    private List<ThemeLine> themes() {
        return desk.themes(by, conference);
    }

    @Test
    void cardsOfSeveralGroupsMakeAThemeAndStayWhereTheyAre() {
        var before = boards.board(by, one.id()).cards();
        var theme = desk.make(by, conference, Set.of(bus), "Unterwegs");
        desk.add(by, theme, Set.of(taxi));
        assertThat(themes()).singleElement().satisfies(line -> {
            assertThat(line.heading()).isEqualTo("Unterwegs");
            assertThat(line.voices()).isEqualTo(new Voices(2, 2, 2));
        });
        assertThat(boards.board(by, one.id()).cards()).isEqualTo(before);
        desk.make(by, conference, Set.of(bus), "Abends und am Wochenende");
        assertThat(themes()).hasSize(2);
    }

    @Test
    void whatIsTakenAwayComesBack() {
        var theme = desk.make(by, conference, Set.of(bus, taxi), "Unterwegs");
        desk.takeOut(by, theme, Set.of(taxi));
        assertThat(themes())
                .singleElement()
                .satisfies(line -> assertThat(line.cards()).containsExactly(bus));
        desk.takeOut(by, theme, Set.of(bus));
        assertThat(themes()).isEmpty();
        desk.restore(by, theme);
        assertThat(themes())
                .singleElement()
                .satisfies(line -> assertThat(line.cards()).containsExactly(bus));
        desk.dissolve(by, theme, desk.theme(by, theme).version());
        assertThat(themes()).isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> desk.add(by, theme, Set.of(taxi)));
    }

    @Test
    void a1WhoNamesItAnewAfterAnotherIsToldSo() {
        var theme = desk.make(by, conference, Set.of(bus), "Unterwegs");
        var seen = desk.theme(by, theme).version();
        desk.rename(by, theme, seen, "Bus und Bahn");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.rename(by, theme, seen, "Verkehr"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.dissolve(by, theme, seen));
        assertThat(themes()).extracting(ThemeLine::heading).containsExactly("Bus und Bahn");
    }

    @Test
    void onlyCardsOfTheConferenceThatEverybodyMayReadAreTaken() {
        var foreign = stage.card(stage.participant(stage.group(stage.conference())), Kind.NEED, "Anderswo");
        moderation.hide(by, taxi, "Name");
        for (var cards :
                List.of(Set.of(foreign), Set.of(taxi), Set.of(ContributionId.next()), Set.<ContributionId>of())) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> desk.make(by, conference, cards, "Unterwegs"));
        }
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> desk.make(by, conference, Set.of(bus), " "));
    }

    /** C7a: voices stay with a hidden card and go with a withdrawn one. */
    @Test
    void c7aHiddenCardsAreVoicesAndWithdrawnOnesAreNot() {
        var anna = stage.participant(one);
        var hers = stage.card(anna, Kind.NEED, "Auch am Samstag");
        desk.make(by, conference, Set.of(bus, taxi, hers), "Unterwegs");
        moderation.hide(by, taxi, "Name");
        capture.withdraw(anna.id(), hers);
        assertThat(themes())
                .singleElement()
                .satisfies(line -> assertThat(line.voices()).isEqualTo(new Voices(2, 2, 1)));
    }

    @Test
    void theHallSeesWhatIsShownToItOnThePlenarysScreenOnly() {
        var hall = new Show(conference, null);
        var theme = desk.make(by, conference, Set.of(bus, taxi), "Unterwegs");
        assertThat(desk.told(hall, Set.of())).isEmpty();
        desk.reveal(by, theme, true);
        moderation.hide(by, taxi, "Name");
        assertThat(desk.told(hall, Set.of())).singleElement().satisfies(told -> {
            assertThat(told.heading()).isEqualTo("Unterwegs");
            assertThat(told.cards()).extracting(ContributionCard::id).containsExactly(bus);
        });
        assertThat(desk.told(new Show(conference, one.id()), Set.of())).isEmpty();
        // C10: while a group writes for itself, nobody reads it out to them.
        assertThat(desk.told(hall, Set.of(one.id()))).isEmpty();
        desk.reveal(by, theme, false);
        assertThat(desk.told(hall, Set.of())).isEmpty();
    }

    @Test
    void onlyCoordinatorsWorkThere() {
        var moderator = stage.login(Role.MODERATOR).person();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.themes(moderator, conference));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.make(moderator, conference, Set.of(bus), "Unterwegs"));
    }

    @Test
    void theStatementsDoNotGrowWithTheThemes() {
        desk.make(by, conference, Set.of(bus), "Unterwegs");
        var few = statements.fewest(this::themes);
        for (int i = 0; i < 5; i++) {
            desk.make(by, conference, Set.of(bus, taxi), "Noch eins " + i);
        }
        assertThat(statements.fewest(this::themes)).isEqualTo(few);
    }
}
