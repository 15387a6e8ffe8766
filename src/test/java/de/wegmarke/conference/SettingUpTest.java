package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class SettingUpTest {

    @Autowired
    private Stage stage;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private GuidelineDesk guidelines;

    @Test
    void groupsSetUpAtTheSameMomentGetDifferentNumbers() throws Exception {
        var conference = stage.conference();
        var draft = draft(conference, "Unterwegs");
        Together.all(4, () -> groups.setUp(stage.coordinator(), conference, draft));
        assertThat(groups.groups(stage.coordinator(), conference))
                .extracting(GroupPage::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void theModeratorIsToldWhenMoreJoinThanTheRoomHolds() {
        var group = stage.group(stage.conference());
        var by = stage.coordinator();
        stage.participant(group);
        stage.participant(group);
        assertThat(groups.attendance(by, group.id()).isTooMany())
                .as("nobody has said how many there is room for")
                .isFalse();
        groups.word(by, group.id(), group.version(), seats(group, "2"));
        assertThat(groups.attendance(by, group.id()).isTooMany()).isFalse();
        stage.participant(group);
        assertThat(groups.attendance(by, group.id())).isEqualTo(new Attendance(3, 2));
        assertThat(groups.attendance(by, group.id()).isTooMany()).isTrue();
        var seen = stage.now(group.id()).version();
        for (var wrong : List.of("0", "-1", "zehn", "10000", "1.5")) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> groups.word(by, group.id(), seen, seats(group, wrong)))
                    .withMessageContaining("conference.group-places-wrong");
        }
    }

    private static GroupDraft seats(GroupPage group, String places) {
        return new GroupDraft("Unterwegs", "Brocken", places, "", group.fields(), Set.of());
    }

    @Test
    void theSecondOfTwoWhoChangeAGroupIsAsked() {
        var group = stage.group(stage.conference());
        groups.word(stage.coordinator(), group.id(), group.version(), draft(group.conference(), "Von Anna"));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> groups.word(
                        stage.coordinator(), group.id(), group.version(), draft(group.conference(), "Von Ben")));
        assertThat(stage.now(group.id()).name()).isEqualTo("Von Anna");
    }

    @Test
    void theSecondOfTwoWhoChangeAConferenceIsAsked() {
        var page = conferences.conference(stage.coordinator(), stage.conference());
        var draft = stage.draft(page.code(), page.edition());
        conferences.word(stage.coordinator(), page.id(), page.version(), draft);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> conferences.word(stage.coordinator(), page.id(), page.version(), draft));
    }

    @Test
    void a1OfTwoWhoGiveTheSameCodeAtOnceTheSecondIsToldSo() throws Exception {
        var by = stage.coordinator();
        var draft = stage.draft("X" + UUID.randomUUID().toString().substring(0, 7), stage.edition(1));
        var told = Together.all(3, () -> {
            try {
                conferences.prepare(by, draft);
                return "entered";
            } catch (RuleViolation taken) {
                return taken.key();
            }
        });
        assertThat(told).containsExactlyInAnyOrder("entered", "conference.code-taken", "conference.code-taken");
    }

    @Test
    void twoConferencesNeverHaveTheSameCode() {
        var page = conferences.conference(stage.coordinator(), stage.conference());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> conferences.prepare(stage.coordinator(), stage.draft(page.slug(), page.edition())))
                .extracting(RuleViolation::key)
                .isEqualTo("conference.code-taken");
    }

    /** G1: a draft may still change under those who work by it. */
    @Test
    void g1AConferenceWorksByAnAdoptedEditionOnly() {
        var draft = guidelines.draft(stage.coordinator(), new EditionDraft("Entwurf", "", "", "", null, List.of()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> conferences.prepare(stage.coordinator(), stage.draft("ENTWURF", draft)))
                .extracting(RuleViolation::key)
                .isEqualTo("conference.edition-missing");
    }

    @Test
    void aReplacedCodeNoLongerOpensTheGroup() {
        var group = stage.group(stage.conference());
        var fresh = groups.replaceCode(stage.coordinator(), group.id(), group.code());
        assertThat(fresh).isNotEqualTo(group.code());
        assertThat(stage.now(group.id()).code()).isEqualTo(fresh);
    }

    /** Somebody's question still stands on the screen while somebody else opens, closes or opens it again. */
    @Test
    void whatOneSawDecidesWhetherAConferenceIsOpenedOrClosed() {
        var by = stage.coordinator();
        var conference = stage.preparedConference(stage.edition(1));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> conferences.close(by, conference));
        conferences.open(by, conference, ConferenceState.PREPARED);
        conferences.open(by, conference, ConferenceState.PREPARED);
        conferences.close(by, conference);
        conferences.close(by, conference);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> conferences.open(by, conference, ConferenceState.PREPARED));
        assertThat(conferences.conference(by, conference).state()).isEqualTo(ConferenceState.CLOSED);
    }

    @Test
    void theEditionDoesNotChangeUnderGroupsThatNameItsFields() {
        var prepared = stage.preparedConference(stage.edition(3));
        var page = conferences.conference(stage.coordinator(), prepared);
        var other =
                conferences.conference(stage.coordinator(), stage.conference()).edition();
        var draft = stage.draft(page.code(), other);
        groups.setUp(stage.coordinator(), prepared, draft(prepared, "Unterwegs"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> conferences.word(stage.coordinator(), prepared, page.version(), draft))
                .extracting(RuleViolation::key)
                .isEqualTo("conference.edition-named-by-groups");
    }

    private GroupDraft draft(ConferenceId conference, String name) {
        var fields = stage.fields(conference).stream().map(FieldLine::id).toList();
        return new GroupDraft(name, "Brocken", "", fields, Set.of());
    }
}
