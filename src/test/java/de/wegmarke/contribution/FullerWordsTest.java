package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.WrittenCards;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Secret;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** C4: "did not work" also takes why, under which conditions, whom to ask; "works well" who does it and where. */
@WegmarkeTest
class FullerWordsTest {

    @Autowired
    private BoardDesk boards;

    @Autowired
    private Stage stage;

    @Autowired
    private CaptureDesk desk;

    @Autowired
    private ContributionDesk contributions;

    @Autowired
    private WrittenCards written;

    @Autowired
    private Logins logins;

    private GroupPage group;
    private Membership anna;

    @BeforeEach
    void annaIsInAGroup() {
        group = stage.group(stage.conference());
        anna = stage.participant(group);
    }

    private void capture(Kind kind, Map<Aspect, String> details) {
        var draft = new CardDraft(kind, "Der Rufbus", new Details(details), null, "de");
        desk.capture(anna, ContributionId.next(), draft);
    }

    private ContributionCard card() {
        return boards.board(anna).cards().getFirst();
    }

    @Test
    void aCardKeepsWhatItsKindAsksForAndNothingElse() {
        capture(
                Kind.LESSON_LEARNED,
                Map.of(Aspect.WHY, "  Niemand kannte ihn. ", Aspect.WHOM_TO_ASK, " ", Aspect.WHERE, "Seesen"));
        assertThat(card().details()).isEqualTo(new Details(Map.of(Aspect.WHY, "Niemand kannte ihn.")));
        assertThat(written.by(anna.id()).getFirst().more()).containsExactly(Map.entry("WHY", "Niemand kannte ihn."));
    }

    @Test
    void nothingMoreIsAskedOfANeed() {
        capture(Kind.NEED, Map.of(Aspect.WHY, "Darum"));
        assertThat(card().details()).isEqualTo(Details.NONE);
    }

    @Test
    void whatADeviceSaysAmissIsNoFaultOfTheServer() {
        var device = Secret.fresh();
        stage.join(group, DeviceKey.of(device));
        var phone = logins.visitor().on(device);
        var place = "/capture/groups/%s/cards/%s"
                .formatted(group.id().value(), ContributionId.next().value());
        var card = "{\"kind\":\"LESSON_LEARNED\",\"text\":\"Der Rufbus\",\"details\":{\"%s\":%s}}";
        assertThat(phone.put(place, card.formatted("NOBODY_ASKED", "\"x\"")).statusCode())
                .isEqualTo(400);
        assertThat(phone.put(place, card.formatted("WHY", "null")).statusCode()).isEqualTo(204);
        assertThat(card().details()).isEqualTo(Details.NONE);
    }

    @Test
    void whatIsTooLongIsSaid() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> capture(Kind.WORKS_WELL, Map.of(Aspect.WHO, "x".repeat(Details.LONGEST + 1))))
                .withMessage("contribution.details-too-long");
        capture(Kind.WORKS_WELL, Map.of(Aspect.WHO, "x".repeat(Details.LONGEST)));
    }

    @Test
    void theyAreWordedAnewWithTheCardAndFound() {
        capture(Kind.WORKS_WELL, Map.of(Aspect.WHO, "Die Caritas", Aspect.WHERE, "Oker"));
        var seen = card();
        var draft = new CardDraft(
                Kind.WORKS_WELL, seen.text(), new Details(Map.of(Aspect.WHERE, "Wolfshagen")), seen.field(), "de");
        desk.reword(anna.id(), seen.id(), seen.version(), draft);
        assertThat(card().details()).isEqualTo(new Details(Map.of(Aspect.WHERE, "Wolfshagen")));
        assertThat(find("wolfshagen")).extracting(ContributionCard::id).containsExactly(seen.id());
        assertThat(find("caritas")).isEmpty();
    }

    private List<ContributionCard> find(String words) {
        var filter = new Filter(group.conference(), null, null, Set.of(), words);
        return contributions.search(stage.coordinator(), filter, 0, 10);
    }
}
