package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** C9: a translation stands beside the original, and says who made it. */
@WegmarkeTest
class TranslationTest {

    @Autowired
    private Stage stage;

    @Autowired
    private TranslationDesk desk;

    @Autowired
    private CaptureDesk capture;

    @Autowired
    private BoardDesk boards;

    private Person moderator;
    private GroupPage group;
    private Membership anna;
    private ContributionId card;

    @BeforeEach
    void aCard() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
        anna = stage.participant(group);
        card = stage.card(anna, Kind.NEED, "Busse am Sonntag");
    }

    private ContributionCard read() {
        return boards.board(anna).cards().getFirst();
    }

    @Test
    void c9ItStandsBesideTheOriginalUntilThatIsWordedAnew() {
        desk.translate(moderator, card, "tr", "", "Pazar günü otobüs");
        assertThat(read().text()).isEqualTo("Busse am Sonntag");
        assertThat(read().translations().in("tr")).isEqualTo("Pazar günü otobüs");
        assertThat(read().translations().said())
                .containsEntry("tr", new Translations.Said("Pazar günü otobüs", moderator.id()));
        desk.translate(moderator, card, "tr", "Pazar günü otobüs", "");
        assertThat(read().translations()).isEqualTo(Translations.NONE);
        desk.translate(moderator, card, "tr", "", "Pazar günü otobüs");
        capture.reword(anna.id(), card, read().version(), new CardDraft(Kind.NEED, "Busse am Samstag", null, "de"));
        assertThat(read().translations()).isEqualTo(Translations.NONE);
    }

    @Test
    void a1WhoSawSomethingElseIsToldAndOthersMayNot() {
        desk.translate(moderator, card, "tr", "", "Pazar günü otobüs");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.translate(moderator, card, "tr", "", "Pazar otobüsü"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.translate(moderator, card, "de", "", "Sonntags Busse"))
                .satisfies(no -> assertThat(no.key()).isEqualTo("contribution.translation-same"));
        var other = stage.login(Role.MODERATOR).person();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.translate(other, card, "uk", "", "Автобуси в неділю"));
    }
}
