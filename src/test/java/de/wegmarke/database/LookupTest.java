package de.wegmarke.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.shared.Identifier;
import de.wegmarke.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to a list is found, whatever its length. */
@WegmarkeTest
class LookupTest {

    private static final String QUESTION =
            "select p.id from Participant p where p.id in :listed and p.id.value <> :other";

    @Autowired
    private Lookup lookup;

    @Autowired
    private Stage stage;

    /** By their participants, who are as many as one likes. */
    private List<ParticipantId> some(int number) {
        var group = stage.group(stage.conference());
        return Stream.generate(() -> stage.participant(group).id())
                .limit(number)
                .toList();
    }

    private List<ParticipantId> found(List<ParticipantId> wanted) {
        return lookup.all(ParticipantId.class, QUESTION, wanted, Map.of("other", Identifier.next()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7, 8, 128, 129})
    void findsExactlyWhatIsListedOnceEach(int number) {
        var wanted = some(number);
        assertThat(wanted).hasSize(number);
        assertThat(found(wanted)).containsExactlyInAnyOrderElementsOf(wanted);
    }
}
