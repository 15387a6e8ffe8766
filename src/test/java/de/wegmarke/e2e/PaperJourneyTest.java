package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Languages;
import de.wegmarke.stage.Stage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What is printed for a group, and what comes back on paper. */
@WegmarkeTest
@InBrowser
class PaperJourneyTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private Stage.Login moderator;
    private GroupPage group;
    private Page desk;

    @BeforeEach
    void theModeratorLooksAtTheGroup() {
        screens = new Screens(address);
        moderator = stage.login(Role.MODERATOR);
        group = stage.group(moderator);
        desk = browsers.desk();
        screens.logIn(desk, moderator);
        desk.navigate(address + "/app/groups/" + group.id().value());
        desk.getByText("Mehr für diese Gruppe").click();
    }

    private void go(String link) {
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    /** What the link saves; a copy of it lies where somebody can look at it. */
    private PDDocument saved(String link, String copy) throws IOException {
        var download = desk.waitForDownload(() ->
                desk.getByText(link, new Page.GetByTextOptions().setExact(true)).click());
        var file = Path.of("target", "papers", copy);
        Files.createDirectories(file.getParent());
        download.saveAs(file);
        return Loader.loadPDF(file.toFile());
    }

    private static void isTagged(PDDocument document) {
        var catalogue = document.getDocumentCatalog();
        assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
        assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalogue.getLanguage()).isEqualTo("de");
        assertThat(document.getDocumentInformation().getTitle()).contains("Unterwegs");
    }

    /** Letters of Arabic are drawn joined; as text they are the same letters. */
    private static String words(PDDocument document) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ");
    }

    @Test
    void theSheetForTheWallSpeaksAllLanguagesAndIsOnePage() throws IOException {
        go("Blatt zum Aushängen");
        try (var sheet = saved("Aushang als PDF", "sheet.pdf")) {
            isTagged(sheet);
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            var words = words(sheet);
            assertThat(words)
                    .contains(group.code().spoken(), "Raum Brocken", "WLAN: Kreishaus-Gast", "Passwort: ankommen-2019");
            for (var language : Languages.ALL) {
                assertThat(words)
                        .as("%s", language)
                        .contains(Languages.words(language).get("conference.sheet.step-two"));
            }
        }
        try (var tent = saved("Tischaufsteller als PDF", "tent.pdf")) {
            isTagged(tent);
            assertThat(tent.getNumberOfPages()).isEqualTo(1);
            assertThat(words(tent)).containsPattern("(Unterwegs.*){2}");
        }
    }

    @Test
    void sheetsAreGivenOutPrintedEnteredByKeyboardAndTakenBack() throws IOException {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        go("Papierbögen");
        desk.getByLabel("Wie viele Bögen").fill("3");
        desk.keyboard().press("Tab");
        desk.keyboard().press("Enter");
        assertThat(desk.getByText("3 Bögen liegen bereit: 1‑01, 1‑02, 1‑03")).isVisible();
        try (var form = saved("Bereitliegende Bögen als PDF", "form.pdf")) {
            isTagged(form);
            assertThat(form.getNumberOfPages()).isEqualTo(3);
            assertThat(words(form)).contains("Bogen 1-01", "Bogen 1-03", "Läuft gut", "Was hilft?");
        }
        desk.getByLabel("Läuft gut").click();
        desk.keyboard().type("Der Bürgerbus");
        desk.keyboard().press("Tab");
        desk.keyboard().press("Tab");
        desk.keyboard().type("Eine Bank vor der Kirche\n\nMehr Licht am Weg");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.getByText("Bogen 1-01 ist eingegeben: 3 Karten.")).isVisible();
        assertThat(screens.cards(phone).getByText("Mehr Licht am Weg")).isVisible();
        assertThat(desk.getByText("2 Bögen liegen bereit: 1‑02, 1‑03")).isVisible();
        assertThat(desk.getByLabel("Läuft gut")).isFocused();
        desk.keyboard().press("Control+Enter");
        assertThat(desk.getByText("Auf dem Bogen steht noch nichts.")).isVisible();
        screens.button(desk, "Bogen 1-01 zurücknehmen").click();
        assertThat(screens.cards(phone).getByText("Mehr Licht am Weg")).isHidden();
        screens.button(desk, "Rückgängig: Bogen 1-01 ist zurückgenommen.").click();
        assertThat(screens.cards(phone).getByText("Mehr Licht am Weg")).isVisible();
    }

    /** Who has half typed a sheet does not enter it under the number of the next one. */
    @Test
    void aSheetThatSomebodyElseHasEnteredKeepsItsNumberAndItsWords() {
        go("Papierbögen");
        screens.button(desk, "Bögen ausgeben").click();
        desk.getByLabel("Bedarf").fill("Eine Bank");
        desk.getByLabel("Läuft gut").click();
        var other = browsers.desk();
        screens.logIn(other, moderator);
        other.navigate(desk.url());
        other.getByLabel("Bedarf").fill("Eine Bank");
        screens.button(other, "Bogen eingeben").click();
        assertThat(other.getByText("Bogen 1-01 ist eingegeben: 1 Karte.")).isVisible();
        assertThat(desk.getByText("9 Bögen liegen bereit")).isVisible();
        screens.button(desk, "Bogen eingeben").click();
        assertThat(desk.getByText("Dieser Bogen ist schon eingegeben.")).isVisible();
        assertThat(desk.getByLabel("Bedarf")).hasValue("Eine Bank");
    }

    @Test
    void aPhotoIsDrawnSmallerKeptLookedAtAndDeleted() throws IOException {
        go("Papierbögen");
        screens.button(desk, "Bögen ausgeben").click();
        desk.getByLabel("Bedarf").fill("Eine Bank");
        screens.button(desk, "Bogen eingeben").click();
        choose("notiz.jpg", new byte[] {1, 2, 3});
        assertThat(desk.getByText("Dieses Bild lässt sich nicht lesen.")).isVisible();
        choose("bogen.png", photo());
        desk.getByText("Foto ansehen").click();
        var photo = desk.getByAltText("Foto von Bogen 1-01");
        assertThat(photo).isVisible();
        desk.waitForCondition(() -> (boolean) photo.evaluate("image => image.complete && image.naturalWidth === 1800"));
        screens.button(desk, "Foto von Bogen 1-01 löschen").click();
        assertThat(desk.getByText("Foto anhängen …")).isVisible();
    }

    private void choose(String name, byte[] file) {
        desk.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", file));
    }

    private static byte[] photo() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
