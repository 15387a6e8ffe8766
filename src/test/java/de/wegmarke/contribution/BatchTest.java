package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cards from a file: looked through, taken in once, all or none, taken back and put back together. */
@WegmarkeTest
class BatchTest {

    private static final String FILE = """
            Wer;Art;Was
            Seniorenbeirat;Bedarf;Eine Bank vor der Kirche
            Seniorenbeirat;Läuft gut;Der Bürgerbus
            ;Unsinn;Irgendetwas
            ;;
            ;need;Eine Bank vor der Kirche
            ;;Deutschkurse am Abend
            ;;...
            """;

    @Autowired
    private Stage stage;

    @Autowired
    private BatchDesk desk;

    @Autowired
    private BoardDesk boards;

    private Person moderator;
    private GroupPage group;
    private Columns columns;

    @BeforeEach
    void aGroup() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
        columns = new Columns(2, 1, 0, Kind.NEED, group.fields().getFirst(), "de");
    }

    private static CardTable table(String text) {
        return CardTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ContributionCard> cards() {
        return boards.board(moderator, group.id()).cards();
    }

    @Test
    void lookingSaysOfEachLineWhatWouldBecomeOfItAndDoesNothing() {
        var looked = desk.look(moderator, group.id(), table(FILE), columns);
        assertThat(looked.good()).extracting(Looked.Good::line).containsExactly(2, 3, 7);
        assertThat(looked.good())
                .extracting(good -> good.draft().kind())
                .containsExactly(Kind.NEED, Kind.WORKS_WELL, Kind.NEED);
        assertThat(looked.bad().stream().map(bad -> bad.line() + " " + bad.why().key()))
                .containsExactly(
                        "4 contribution.file-line-kind",
                        "6 contribution.file-line-known",
                        "8 contribution.text-wordless");
        assertThat(cards()).isEmpty();
    }

    /** Also when two taps come at the same moment. */
    @Test
    void c2TakingInTwiceIsTakingInOnce() throws Exception {
        var id = BatchId.next();
        var took = Together.all(2, () -> desk.take(moderator, group.id(), id, "umfrage.csv", table(FILE), columns));
        assertThat(took).containsExactlyInAnyOrder(3, 0);
        assertThat(cards())
                .hasSize(3)
                .allSatisfy(card -> assertThat(card.fromFile()).isTrue());
        assertThat(cards().stream().map(ContributionCard::author).distinct())
                .as("voices")
                .hasSize(2);
    }

    @Test
    void theyAreTakenBackAndPutBackTogether() {
        var id = BatchId.next();
        desk.take(moderator, group.id(), id, "umfrage.csv", table(FILE), columns);
        desk.undo(moderator, id);
        desk.undo(moderator, id);
        assertThat(cards()).isEmpty();
        assertThat(desk.of(moderator, group.id()))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.undone() && line.cards() == 3).isTrue());
        desk.redo(moderator, id);
        desk.redo(moderator, id);
        assertThat(cards()).hasSize(3);
    }

    @Test
    void afterTheGroupIsThroughNothingIsTakenInAndOthersMayNeither() {
        var other = stage.login(Role.MODERATOR).person();
        var id = BatchId.next();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.take(other, group.id(), id, "umfrage.csv", table(FILE), columns));
        desk.take(moderator, group.id(), id, "umfrage.csv", table(FILE), columns);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.undo(other, id));
        assertThatExceptionOfType(RuleViolation.class)
                .as("all of it is known by now")
                .isThrownBy(
                        () -> desk.take(moderator, group.id(), BatchId.next(), "umfrage.csv", table(FILE), columns));
        stage.leadTo(group.id(), Phase.CLOSED);
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> desk.undo(moderator, id));
    }

    /** As many as a citizens' assembly says in a day; more than any device may send in a minute. */
    @Test
    void manyOfOneVoiceComeTogether() {
        var file = "Wer;Art;Was\n"
                + IntStream.range(0, 400)
                        .mapToObj("Bürgerrat;;Gedanke %d"::formatted)
                        .collect(Collectors.joining("\n"));
        assertThat(desk.take(moderator, group.id(), BatchId.next(), "rat.csv", table(file), columns))
                .isEqualTo(400);
        assertThat(cards()).hasSize(400);
    }
}
