package de.wegmarke.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.AttentionDesk;
import de.wegmarke.conference.CollectingDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link shows a big screen without a login, and nothing else. */
@WegmarkeTest
class ShowTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Logins logins;

    @Autowired
    private ShowDesk shows;

    @Autowired
    private ModerationDesk moderation;

    @Autowired
    private CollectingDesk collecting;

    @Autowired
    private AttentionDesk attention;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private RecommendationDesk recommendations;

    private Person by;
    private GroupPage group;
    private Show what;

    @BeforeEach
    void aGroup() {
        var moderator = stage.login(Role.MODERATOR);
        by = moderator.person();
        group = stage.group(moderator);
        what = new Show(group.conference(), group.id());
    }

    private HttpResponse<String> look(String address) {
        return logins.visitor().get(address);
    }

    /** Until the group goes on, and not what does not lie on the table for everybody. */
    @Test
    void theCardToWhichEverybodyIsTurnedStandsAlone() {
        var anna = stage.participant(group);
        var card = stage.card(anna, Kind.NEED, "Busse am Sonntag");
        stage.card(anna, Kind.NEED, "Etwas anderes");
        var link = "/show/" + shows.give(by, what).value();
        attention.turnTo(by, group.id(), null, card.value());
        assertThat(look(link).body())
                .contains("Busse am Sonntag", "wm-wall-front")
                .doesNotContain("Etwas anderes");
        attention.turnTo(by, group.id(), null, null);
        assertThat(look(link).body()).as("who saw something else").contains("wm-wall-front");
        moderation.hide(by, card, "Ein Name");
        assertThat(look(link).body()).contains("Etwas anderes").doesNotContain("Busse am Sonntag");
        moderation.show(by, card);
        stage.leadTo(group.id(), Phase.CLUSTER);
        assertThat(look(link).body())
                .contains("Etwas anderes", "Busse am Sonntag")
                .doesNotContain("wm-wall-front");
    }

    @Test
    void whoHasTheLinkSeesTheGroupWithoutCookieAndNothingToPress() {
        var anna = stage.participant(group);
        stage.card(anna, Kind.NEED, "Busse am <Sonntag>");
        var hidden = stage.card(anna, Kind.NEED, "Über Frau Meier");
        moderation.hide(by, hidden, "Ein Name");
        var page = look("/show/" + shows.give(by, what).value());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.body())
                .contains("Busse am &lt;Sonntag&gt;", "Was hilft?", "1 Person dabei")
                .contains(Objects.requireNonNull(group.code()).spoken().substring(0, 4))
                .doesNotContain("Frau Meier", "<form", "<button");
    }

    @Test
    void bundlesAndRecommendationsFollow() {
        var anna = stage.participant(group);
        var bus = stage.card(anna, Kind.NEED, "Busse am Sonntag");
        var late = stage.card(anna, Kind.NEED, "Busse am Abend");
        var code = shows.give(by, what);
        stage.leadTo(group.id(), Phase.CLUSTER);
        clusters.bundle(by, group.id(), Set.of(bus, late), "Unterwegs");
        assertThat(look("/show/" + code.value()).body()).contains("Unterwegs");
        stage.leadTo(group.id(), Phase.WRAP_UP);
        var number = recommendations.word(
                by,
                group.conference(),
                Set.of(bus),
                new RecommendationDraft("Rufbus am Sonntag", "", group.fields().getFirst()));
        assertThat(look("/show/" + code.value()).body()).contains("Rufbus am Sonntag", number);
    }

    @Test
    void allGroupsOfTheConferenceAreForThePlenary() {
        stage.card(stage.participant(group), Kind.NEED, "Busse am Sonntag");
        var all = new Show(group.conference(), null);
        var page = look("/show/" + shows.give(stage.coordinator(), all).value());
        assertThat(page.body())
                .contains("wm-plenary", group.name(), "Busse am Sonntag")
                .doesNotContain("wm-join");
        assertThatThrownBy(() -> shows.give(by, all)).isInstanceOf(NotAllowed.class);
    }

    /** C10, C5: neither the hall nor the plenary sees what the group does not. */
    @Test
    void coveredAndHiddenCardsStandOnNeitherScreen() {
        var anna = stage.participant(group);
        var hidden = stage.card(anna, Kind.NEED, "Über Frau Meier");
        stage.card(anna, Kind.NEED, "Busse am Sonntag");
        moderation.hide(by, hidden, "Ein Name");
        var all = new Show(group.conference(), null);
        var codes = List.of(shows.give(by, what), shows.give(stage.coordinator(), all));
        assertThat(codes)
                .allSatisfy(code -> assertThat(look("/show/" + code.value()).body())
                        .contains("Busse am Sonntag")
                        .doesNotContain("Frau Meier"));
        collecting.choose(by, group.id(), group.collecting(), group.collecting().turningOwnFirst());
        assertThat(codes)
                .allSatisfy(
                        code -> assertThat(look("/show/" + code.value()).body()).doesNotContain("Busse am Sonntag"));
    }

    @Test
    void aCodeMayBeTypedAsOneReadsIt() {
        var typed = shows.give(by, what).spoken().toLowerCase(Locale.ROOT).replace(" ", "%20");
        assertThat(look("/show?code=" + typed).body()).contains("wm-wall");
        var wrong = look("/show?code=ABCDEFGHJKLM");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).contains("Diesen Code kennen wir nicht.");
    }

    @Test
    void whatIsTakenBackShowsNothingAndAllOthersStay() {
        var code = shows.give(by, what);
        shows.give(by, what);
        var other = shows.give(stage.coordinator(), new Show(group.conference(), null));
        assertThat(shows.count(by, what)).isEqualTo(2);
        assertThatThrownBy(() -> shows.takeBack(by, what, 1)).isInstanceOf(Conflict.class);
        shows.takeBack(by, what, 2);
        assertThat(shows.count(by, what)).isZero();
        assertThat(look("/show/" + code.value()).statusCode()).isEqualTo(404);
        assertThat(look("/show/" + other.value()).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyGivesALinkToTheGroupOfOthersOrOfAnotherConference() {
        var stranger = stage.login(Role.MODERATOR).person();
        assertThatThrownBy(() -> shows.give(stranger, what)).isInstanceOf(NotAllowed.class);
        var elsewhere = new Show(stage.conference(), group.id());
        assertThatThrownBy(() -> shows.give(by, elsewhere)).isInstanceOf(NotFound.class);
    }
}
