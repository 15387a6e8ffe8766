package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.people.Role;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.VolunteerDesk;
import de.wegmarke.stage.Stage;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A whole session: eight people with their phones, whoever leads them, a scribe, a wall; from the first code to what became of it. */
@WegmarkeTest
@InBrowser
class FullSessionTest {

    private static final int PEOPLE = 8;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private VolunteerDesk volunteers;

    @Autowired
    private ConferenceDesk conferences;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;
    private Page desk;
    private Page scribe;
    private Page wall;
    private List<Page> phones = List.of();

    @BeforeEach
    void everybodyArrives() {
        screens = new Screens(address);
        var moderator = stage.login(Role.MODERATOR);
        group = stage.group(moderator);
        groups.previousPhase(stage.coordinator(), group.id(), Phase.COLLECT);
        desk = open(moderator, "");
        scribe = open(moderator, "/scribe");
        wall = open(moderator, "/wall");
        var code = Objects.requireNonNull(group.code()).value();
        phones = IntStream.range(0, PEOPLE).mapToObj(person -> browsers.phone()).toList();
        phones.forEach(phone -> screens.arrive(phone, code));
    }

    private Page open(Stage.Login moderator, String screen) {
        var page = browsers.desk();
        screens.logIn(page, moderator);
        page.navigate(address + "/app/groups/" + group.id().value() + screen);
        return page;
    }

    private void lead(String to) {
        screens.button(desk, "Weiter: " + to).click();
        assertThat(desk.locator("[aria-current=step]")).hasText(to);
    }

    @Test
    void fromArrivingToEightReceiptsThatLeadOn() {
        assertThat(wall.getByText("8 Personen dabei")).isVisible();
        collect();
        bundle();
        weigh();
        var number = word();
        lead("Geschlossen");
        var receipts = phones.stream().map(this::receipt).toList();
        assertThat(receipts).doesNotHaveDuplicates();
        publish(number);
        var reader = browsers.withoutScript();
        receipts.forEach(receipt -> {
            reader.navigate(address + "/my/" + receipt);
            assertThat(reader.getByText("Unterwegs ohne Auto").first()).isVisible();
            assertThat(reader.getByText(number).first()).isVisible();
        });
    }

    private void collect() {
        lead("Sammeln");
        IntStream.range(0, PEOPLE)
                .forEach(person -> screens.write(phones.get(person), "Bedarf", "Busse, sagt Person " + (person + 1)));
        scribe.getByLabel("Stimme", new Page.GetByLabelOptions().setExact(true)).fill("Seniorenbeirat");
        scribe.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Läuft gut"))
                .check();
        scribe.getByLabel("Was gesagt wird").fill("Der Bürgerbus");
        screens.button(scribe, "Absenden").click();
        assertThat(desk.getByText("8 von 8 haben geschrieben.")).isVisible();
        assertThat(desk.getByText("Karten der Gruppe (9)")).isVisible();
        assertThat(wall.getByText("Der Bürgerbus")).isVisible();
        phones.forEach(phone ->
                assertThat(screens.cards(phone).getByText("Der Bürgerbus")).isVisible());
    }

    private void bundle() {
        lead("Bündeln");
        desk.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
        assertThat(desk.getByText("9 Karten ausgewählt")).isVisible();
        screens.button(desk, "Neues Bündel").click();
        desk.getByLabel("Überschrift").fill("Unterwegs ohne Auto");
        screens.button(desk, "Bündel anlegen").click();
        assertThat(wall.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Unterwegs ohne Auto")))
                .isVisible();
    }

    private void weigh() {
        lead("Gewichten");
        phones.forEach(phone -> {
            screens.button(phone, "Punkt geben Unterwegs ohne Auto").click();
            assertThat(phone.getByText("4 von 5 Punkten übrig")).isVisible();
        });
        assertThat(desk.getByText("8 von 8 haben Punkte gegeben.")).isVisible();
        screens.button(desk, "Punkte zeigen").click();
        assertThat(wall.getByText("8 Punkte")).isVisible();
    }

    private String word() {
        lead("Empfehlungen formulieren");
        desk.getByLabel("Ganzes Bündel auswählen: Unterwegs ohne Auto").check();
        screens.button(desk, "Handlungsempfehlung formulieren").click();
        desk.getByLabel("Titel").fill("Bürgerbus in alle Orte");
        screens.button(desk, "Nummer vergeben").click();
        assertThat(desk.getByText("aus 1 Gruppe, 9 Stimmen, 8 Punkte")).isVisible();
        var number = desk.locator(".wm-number").first().textContent();
        screens.button(desk, "Umformulieren").click();
        desk.getByLabel("Titel").last().fill("Bürgerbus in alle Orte des Landkreises");
        screens.button(desk, "Speichern").click();
        assertThat(phones.getFirst().getByText("in alle Orte des Landkreises")).isVisible();
        screens.button(desk, "Wer nimmt das in die Hand?").click();
        desk.getByLabel("Institution").fill("Kreisverkehr Harz");
        screens.button(desk, "Notieren").click();
        assertThat(desk.getByText("Würde das in die Hand nehmen: Kreisverkehr Harz"))
                .isVisible();
        assertThat(wall.getByText("Bürgerbus in alle Orte")).isVisible();
        phones.forEach(phone -> assertThat(phone.getByText(number).first()).isVisible());
        return number;
    }

    /** The ten characters, as they stand on the phone. */
    private String receipt(Page phone) {
        assertThat(phone.getByText("Danke, dass Sie dabei waren.")).isVisible();
        return phone.locator(".wm-receipt-words").textContent().replace(" ", "");
    }

    private void publish(String number) {
        var by = stage.coordinator();
        assertThat(volunteers.of(by, number)).hasSize(1);
        recommendations.publish(
                by, number, recommendations.page(by, number).words().seal());
        conferences.publish(by, group.conference());
    }
}
