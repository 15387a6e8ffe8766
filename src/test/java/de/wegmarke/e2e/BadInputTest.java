package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.stage.Stage;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What is wrong is said where it is wrong; what was typed stays. */
@WegmarkeTest
@InBrowser
class BadInputTest {

    /** Something cut off by what is around it has a box as well; so ask what lies at its middle. */
    private static final String SEEN = "told => { const box = told.getBoundingClientRect();"
            + " return told.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)); }";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private ConferenceDesk conferences;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;
    private Page phone;

    @BeforeEach
    void somebodyHasJoined() {
        screens = new Screens(address);
        group = stage.group(stage.conference());
        phone = browsers.phone();
        screens.join(phone, group.code().value());
    }

    @Test
    void theComposerSaysWhatIsMissingAndKeepsWhatIsTyped() {
        var text = phone.getByLabel("Ihre Karte").first();
        screens.button(phone, "Absenden").click();
        assertThat(phone.getByText("Bitte wählen Sie, was Sie sagen möchten.").first())
                .isVisible();
        assertThat(phone.getByText("Bitte schreiben Sie etwas auf Ihre Karte.").first())
                .isVisible();
        assertThat(phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Läuft gut")))
                .isFocused();
        screens.write(phone, "Bedarf", "x".repeat(281));
        assertThat(phone.getByText("Eine Karte hat höchstens 280 Zeichen. Ihre hat 281."))
                .isVisible();
        assertThat(text).hasValue("x".repeat(281));
        assertThat(text).isFocused();
        screens.write(phone, "Bedarf", "x".repeat(280));
        assertThat(screens.cards(phone).getByText("x".repeat(280))).isVisible();
    }

    @Test
    void aCardThatLooksLikeAProgramIsACard() {
        var words = "</script><script>alert(1)</script><!-- <script> \"'><img src=x onerror=alert(1)>";
        phone.onDialog(alert -> {
            throw new AssertionError("The card was run: " + alert.message());
        });
        screens.write(phone, "Bedarf", words);
        assertThat(screens.cards(phone).getByText(words)).isVisible();
        phone.reload();
        assertThat(screens.cards(phone).getByText(words)).isVisible();
    }

    @Test
    void anEmptiedCardIsNotSaved() {
        screens.write(phone, "Bedarf", "Ein Bus am Sonntag");
        screens.button(phone, "Bearbeiten").click();
        var text = screens.cards(phone).getByLabel("Ihre Karte");
        text.fill("   ");
        screens.button(phone, "Speichern").first().click();
        assertThat(phone.getByText("Bitte schreiben Sie etwas auf die Karte.").first())
                .isVisible();
        assertThat(text).isFocused();
    }

    @Test
    void aCardThatIsRefusedSaysWhyAndComesBackIntoTheForm() {
        phone.context().setOffline(true);
        screens.write(phone, "Bedarf", "Kam zu spät");
        assertThat(phone.getByText("1 Eintrag noch nicht gesendet")).isVisible();
        conferences.close(stage.coordinator(), group.conference());
        phone.context().setOffline(false);
        assertThat(phone.getByRole(AriaRole.ALERT).getByText("Die Konferenz ist zu Ende."))
                .isVisible();
        screens.button(phone, "Ändern").click();
        assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("Kam zu spät");
    }

    @Test
    void whoIsInTheGroupStaysInItWhenTheCodeIsRevoked() {
        groups.revokeCode(stage.coordinator(), group.id(), Objects.requireNonNull(group.code()));
        phone.reload();
        screens.write(phone, "Bedarf", "Immer noch da");
        assertThat(screens.cards(phone).getByText("Immer noch da")).isVisible();
    }

    @Test
    void aLostConnectionIsToldAndCoversNothing() {
        noticeAboveEverything("Keine Verbindung. Sie können weiterschreiben.");
    }

    @Test
    void aLostConnectionIsToldInTheReadersLanguage() {
        phone.getByLabel("Sprache").selectOption("en");
        assertThat(phone.getByLabel("Your card")).isVisible();
        noticeAboveEverything("No connection. You can go on writing.");
    }

    private void noticeAboveEverything(String words) {
        phone.context().setOffline(true);
        var told = phone.locator("vaadin-connection-indicator .v-status-message");
        assertThat(told).containsText(words);
        assertThat(told).isVisible();
        org.assertj.core.api.Assertions.assertThat(told.evaluate(SEEN))
                .as("really seen")
                .isEqualTo(true);
        var notice = told.boundingBox();
        org.assertj.core.api.Assertions.assertThat(notice.y + notice.height)
                .as("where the notice ends")
                .isLessThanOrEqualTo(phone.locator(".wm-group-bar").boundingBox().y);
        phone.context().setOffline(false);
    }
}
