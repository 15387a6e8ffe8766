package de.wegmarke.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class WritingTogetherTest {

    @Autowired
    private Stage stage;

    @Autowired
    private GuidelineDesk desk;

    @Autowired
    private Statements statements;

    @Test
    void theSecondOfTwoWhoWordAnEditionIsAsked() {
        var edition = desk.draft(stage.coordinator(), draft("Entwurf"));
        var seen = desk.edition(stage.coordinator(), edition).version();
        desk.word(stage.coordinator(), edition, seen, draft("Von Anna"));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.word(stage.coordinator(), edition, seen, draft("Von Ben")));
        assertThat(desk.edition(stage.coordinator(), edition).title()).isEqualTo("Von Anna");
    }

    @Test
    void theSecondOfTwoWhoWordAFieldIsAsked() {
        var edition = desk.draft(stage.coordinator(), draft("Entwurf"));
        var field = desk.addField(stage.coordinator(), edition, field("Mobilität"));
        var seen = desk.edition(stage.coordinator(), edition).version();
        desk.wordField(stage.coordinator(), edition, seen, field, field("Von Anna"));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.wordField(stage.coordinator(), edition, seen, field, field("Von Ben")));
        assertThat(desk.edition(stage.coordinator(), edition).fields())
                .extracting(FieldLine::title)
                .containsExactly("Von Anna");
    }

    @Test
    void removingAFieldClosesTheGap() {
        var edition = desk.draft(stage.coordinator(), draft("Entwurf"));
        var first = desk.addField(stage.coordinator(), edition, field("Sprache"));
        desk.addField(stage.coordinator(), edition, field("Arbeit"));
        desk.addField(stage.coordinator(), edition, field("Wohnen"));
        var seen = desk.edition(stage.coordinator(), edition).fields().getFirst();
        desk.wordField(stage.coordinator(), edition, version(edition), first, field("Sprache und Bildung"));
        assertThatExceptionOfType(Conflict.class)
                .as("another than the person saw")
                .isThrownBy(() -> desk.removeField(stage.coordinator(), edition, seen));
        desk.removeField(
                stage.coordinator(),
                edition,
                desk.edition(stage.coordinator(), edition).fields().getFirst());
        assertThat(desk.edition(stage.coordinator(), edition).fields())
                .extracting(FieldLine::name)
                .containsExactly("1 Arbeit", "2 Wohnen");
    }

    /** What is adopted stays for ever. */
    @Test
    void g1WhatIsAdoptedIsWhatThePersonSaw() {
        var edition = desk.draft(stage.coordinator(), draft("Entwurf"));
        var field = desk.addField(stage.coordinator(), edition, field("Sprache"));
        var seen = version(edition);
        desk.wordField(stage.coordinator(), edition, seen, field, field("Von Ben"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.adopt(stage.coordinator(), edition, seen));
        assertThat(desk.edition(stage.coordinator(), edition).adopted()).isFalse();
    }

    private long version(EditionId edition) {
        return desk.edition(stage.coordinator(), edition).version();
    }

    @Test
    void onlyACoordinatorWrites() {
        var moderator = new Person(AccountId.next(), "Moderation", Set.of(Role.MODERATOR));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.draft(moderator, draft("Entwurf")));
    }

    @Test
    void theListOfEditionsIsOneStatementHoweverManyThereAre() {
        stage.edition(2);
        assertThat(statements.during(() -> desk.first(stage.coordinator(), 50))).isEqualTo(1);
        stage.edition(9);
        assertThat(statements.during(() -> desk.first(stage.coordinator(), 50))).isEqualTo(1);
    }

    private static EditionDraft draft(String title) {
        return new EditionDraft(title, "", "", "", null, List.of());
    }

    private static FieldDraft field(String title) {
        return new FieldDraft(title, "", FieldSymbol.BUS, FieldColour.RUST);
    }
}
