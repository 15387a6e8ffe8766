package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.AdmissionDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.ReceiptDesk;
import de.wegmarke.contribution.Kind;
import de.wegmarke.e2e.Browsers;
import de.wegmarke.e2e.InBrowser;
import de.wegmarke.e2e.Inspection;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Secret;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.project.ProjectState;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Every public page, empty and full, light and dark, narrow and wide: nothing that axe finds, nothing to scroll sideways. */
@WegmarkeTest
@InBrowser
class PublicAxeTest {

    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänsanwärterfortbildungsmaßnahme";

    @Autowired
    Showcase show;

    @Autowired
    Reader reader;

    @Autowired
    Stage stage;

    @Autowired
    ClusterDesk clusters;

    @Autowired
    AdmissionDesk admission;

    @Autowired
    ReceiptDesk receipts;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Test
    void everybodyCanUseThePublicPages() {
        var page = browsers.calm();
        show.clear();
        List.of("/results", "/?join", "/j?code=FALSCH77", "/closed").forEach(path -> check(page, path, "empty"));
        fullPages().forEach(path -> check(page, path, "full"));
    }

    private List<String> fullPages() {
        var group = show.published();
        var number = show.recommendation(
                group, "Deutschkurse am Abend, mit Kinderbetreuung", show.card(group, "Am Vormittag arbeite ich."));
        var project = show.project(group, number, "Abendkurse " + LONG, ProjectState.DONE);
        var underway = show.recommendation(group, LONG, show.card(group, LONG + " " + LONG));
        show.project(group, underway, "Rufbus", ProjectState.UNDERWAY);
        var refused = show.recommendation(group, "Rufbus am Sonntag", show.card(group, "Kein Bus"));
        show.recommendations.answer(
                show.by(), refused, AnswerDraft.NONE, new AnswerDraft(AnswerKind.NOT_TAKEN_UP, "Das ist zu teuer."));
        show.recommendation(group, "Wohnungsbörse", show.card(group, "Vermieter haben Fragen"));
        return List.of(
                "/",
                "/results",
                "/results?q=nichtsda",
                "/results/fields/1-feld-1",
                "/results/fields/2-feld-2",
                "/results/recommendations/" + underway,
                "/results/projects/" + project,
                "/conferences/" + show.conference(group).slug(),
                "/imprint",
                "/my",
                "/privacy",
                "/accessibility",
                "/help",
                "/rules",
                "/rules?lang=ar",
                "/rules?lang=de-simple",
                "/my?lang=uk",
                "/j?code=FALSCH77&lang=tr",
                "/show?lang=ar");
    }

    /** Who follows a link from elsewhere is asked; who is in another group, too. */
    @Test
    void everybodyCanUseThePageThatAsks() {
        var page = browsers.calm();
        var conference = stage.conference();
        follow(page, stage.group(conference));
        check(page, "public-join-asked");
        page.getByText("Mitmachen").last().click();
        page.waitForURL("**/app/workshop");
        follow(page, stage.group(conference));
        check(page, "public-join-moves");
    }

    /** Who is not let in is told why, and what can be done. */
    @Test
    void everybodyCanUseThePageThatLetsNobodyIn() {
        var page = browsers.calm();
        var group = stage.group(stage.conference());
        admission.admit(show.by(), group.id(), false);
        follow(page, group);
        page.getByText("Mitmachen").last().click();
        assertThat(page.getByText("nimmt gerade niemanden neu auf").isVisible()).isTrue();
        check(page, "public-join-closed");
    }

    /** After many wrong codes from one place, one waits and is told how long. */
    @Test
    void everybodyCanUseThePageThatTellsToWait() {
        var page = browsers.calm();
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100.88"));
        var status = 404;
        while (status == 404) {
            status = page.navigate(address() + "/j/FALSCH77").status();
        }
        assertThat(status).isEqualTo(429);
        check(page, "public-join-wait");
        assertThat(page.getByText("Bitte warten Sie zehn Sekunden").isVisible()).isTrue();
    }

    /** Who comes back with a receipt follows their cards: one to the steps of a project, one that waits, one that is hidden. */
    @Test
    void everybodyCanUseTheReceipt() {
        var device = Secret.fresh();
        var group = show.published();
        var anna = stage.join(group, DeviceKey.of(device));
        var card = stage.card(anna, Kind.NEED, "Am Vormittag arbeite ich, da kann ich nicht in den Deutschkurs.");
        var other = stage.card(anna, Kind.LESSON_LEARNED, LONG + " " + LONG);
        stage.card(anna, Kind.WORKS_WELL, "Die Fahrradwerkstatt");
        show.moderation.hide(show.by(), stage.card(anna, Kind.NEED, "Frau X ist unfreundlich"), "Name einer Person");
        stage.leadTo(group.id(), Phase.CLUSTER);
        clusters.bundle(show.by(), group.id(), Set.of(card, other), "Kurse am Abend");
        var number = show.recommendation(group, "Deutschkurse am Abend, mit Kinderbetreuung", card);
        show.project(group, number, "Abendkurse " + LONG, ProjectState.DONE);
        var page = browsers.calm();
        var receipt = "/my/" + receipts.hand(anna, device).value();
        check(page, receipt, "receipt");
        check(page, receipt + "?lang=ar", "receipt-arabic");
        check(page, receipt + "?lang=uk", "receipt-ukrainian");
        check(page, receipt + "/drop?lang=tr", "receipt-drop");
        show.clear();
    }

    private void follow(Page page, GroupPage group) {
        page.navigate("about:blank");
        page.setContent("<a href='%s/j/%s'>x</a>"
                .formatted(address(), Objects.requireNonNull(group.code()).value()));
        page.getByText("x").click();
        page.waitForURL("**/j/**");
    }

    private void check(Page page, String path, String state) {
        page.navigate(address() + path);
        check(page, "public-" + state + path.replaceAll("^/my/.*", "").replaceAll("[^A-Za-z0-9]+", "-"));
    }

    private static void check(Page page, String name) {
        assertThat(Inspection.of(page, name, 320, 768, 1440)).isEmpty();
    }

    private String address() {
        return "http://127.0.0.1:" + reader.port();
    }
}
