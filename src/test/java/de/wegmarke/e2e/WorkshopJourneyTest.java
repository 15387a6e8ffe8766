package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.shared.Languages;
import de.wegmarke.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@WegmarkeTest
@InBrowser
class WorkshopJourneyTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private ModerationDesk moderation;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;

    @BeforeEach
    void aGroupCollects() {
        screens = new Screens(address);
        group = stage.group(stage.conference());
    }

    @Test
    void somebodyJoinsByCodeOnAPhoneAndWritesACard() {
        var phone = browsers.phone();
        screens.join(phone, group.code().spoken().toLowerCase());
        screens.write(phone, "Bedarf", "Ein Bus am Sonntag");
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isVisible();
        assertThat(screens.cards(phone).getByText("Ihre Karte")).isVisible();
        assertThat(phone.getByLabel("Ihre Karte").first()).hasValue("");
    }

    /** What the card is called stands where one looks after sending, until one writes on; from there one finds it. */
    @Test
    void whoSendsACardIsToldWhatItIsCalled() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Ein Bus am Sonntag");
        var name = "G" + group.number() + "-1";
        var sent = phone.locator(".wm-sent");
        assertThat(sent).containsText("Gesendet: " + name);
        assertThat(sent).isInViewport();
        screens.button(phone, "Ansehen").click();
        var card = phone.locator("#card-" + name);
        assertThat(card).isFocused();
        assertThat(card).isInViewport();
        assertThat(card).containsText("Ein Bus am Sonntag");
        phone.getByLabel("Ihre Karte").first().fill("Und abends");
        assertThat(sent).isEmpty();
    }

    /** It is there after a pause in writing, says why, leaves the keyboard where it is, and goes with the card. */
    @Test
    void whoWritesWhatWasSaidAlreadyIsShownIt() {
        var said = stage.card(stage.participant(group), Kind.NEED, "Nach 19 Uhr fährt kein Bus mehr nach Braunlage");
        stage.card(stage.participant(group), Kind.WORKS_WELL, "Die Fahrradwerkstatt am Bahnhof");
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        var card = phone.getByLabel("Ihre Karte").first();
        card.fill("Busse auch nach Braunlage");
        var similar = phone.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Ähnliches"));
        assertThat(similar.getByRole(AriaRole.STATUS)).hasText("Das hat schon jemand ähnlich gesagt:");
        assertThat(similar).containsText("Nach 19 Uhr fährt kein Bus mehr nach Braunlage");
        assertThat(similar).containsText("Bus, Braunlage");
        assertThat(card).isFocused();
        moderation.hide(stage.coordinator(), said, "Ein Name");
        assertThat(phone.locator(".wm-similar li")).isHidden();
        moderation.show(stage.coordinator(), said);
        card.fill("Busse auch nach Braunlage und");
        assertThat(phone.locator(".wm-similar li")).isVisible();
        screens.write(phone, "Bedarf", "Busse auch nach Braunlage");
        assertThat(screens.cards(phone).getByText("Busse auch nach Braunlage")).isVisible();
        assertThat(phone.locator(".wm-similar li")).isHidden();
    }

    /** A language that is one file, of the participant's screen only; it holds when the same phone comes back. */
    @ParameterizedTest
    @CsvSource({"tr-TR,Pazar günü otobüs,ltr", "uk-UA,Автобус у неділю,ltr", "ar-SY,حافلة يوم الأحد,rtl"})
    void aPhoneThatReadsAnotherLanguageGetsItsScreenInIt(String language, String text, String direction) {
        var words = Languages.words(Locale.forLanguageTag(language));
        var phone = browsers.phoneReading(language);
        phone.navigate(address + "/j/" + group.code().value());
        var card = phone.getByLabel(words.get("contribution.composer.text")).first();
        assertThat(card).isVisible();
        assertThat(phone.locator("html")).hasAttribute("lang", language.substring(0, 2));
        assertThat(phone.locator("body")).hasCSS("direction", direction);
        phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words.get("contribution.kind.NEED")))
                .check();
        card.fill(text);
        screens.button(phone, words.get("contribution.composer.send")).click();
        assertThat(phone.getByText(text)).isVisible();
        stage.leadTo(group.id(), Phase.CLOSED);
        assertThat(phone.getByText(words.get("contribution.now.CLOSED"))).isVisible();
        assertThat(phone.getByText(words.get("contribution.part-of-nothing"))).isVisible();
        var german = Languages.words(Languages.FIRST).entrySet().stream()
                .filter(known ->
                        known.getKey().matches("(contribution|ui|conference.phase|conference.receipt|web)\\..+"))
                // It is part of a language's own name in the list.
                .filter(known -> !known.getKey().equals("ui.language"))
                .map(Map.Entry::getValue)
                .filter(known -> known.length() > 6 && !known.contains("{"))
                .filter(known -> phone.locator("body").innerText().contains(known))
                .toList();
        org.assertj.core.api.Assertions.assertThat(german)
                .as("German in %s", language)
                .isEmpty();
        phone.reload();
        assertThat(phone.getByText(words.get("contribution.now.CLOSED"))).isVisible();
    }

    /** Easy words are chosen; nobody gets them without asking. What one writes is German all the same (C9). */
    @Test
    void whoChoosesEasyWordsReadsThemAlsoWhenTheyComeBack() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        phone.getByLabel("Sprache").selectOption("Leichte Sprache");
        var easy = Languages.words(Locale.forLanguageTag("de-simple"));
        assertThat(phone.getByText(easy.get("contribution.now.COLLECT-then"))).isVisible();
        assertThat(phone.locator("html")).hasAttribute("lang", "de-simple");
        phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Das brauchen wir"))
                .check();
        phone.getByLabel("Ihre Karte").first().fill("Ein Bus am Sonntag");
        screens.button(phone, easy.get("contribution.composer.send")).click();
        var cards =
                phone.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(easy.get("contribution.cards")));
        assertThat(cards.getByText("Ein Bus am Sonntag")).hasAttribute("lang", "de");
        phone.reload();
        assertThat(phone.getByText(easy.get("contribution.now.COLLECT-then"))).isVisible();
        stage.leadTo(group.id(), Phase.WRAP_UP);
        assertThat(phone.getByText(easy.get("contribution.ours-none"))).isVisible();
    }

    @Test
    void twoPhonesSeeEachOthersCardsLive() {
        var anna = browsers.phone();
        var ben = browsers.phone();
        screens.join(anna, group.code().value());
        screens.join(ben, group.code().value());
        screens.write(anna, "Bedarf", "Ein Bus am Sonntag");
        assertThat(screens.cards(ben).getByText("Ein Bus am Sonntag")).isVisible();
        screens.write(ben, "Läuft gut", "Der Rufbus in Oker");
        assertThat(screens.cards(anna).getByText("Der Rufbus in Oker")).isVisible();
        assertThat(screens.cards(ben).getByRole(AriaRole.BUTTON)).hasCount(2);
    }

    @Test
    void oneRewordsAndWithdrawsOnesOwnCardAndTakesThatBack() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Ein Bus am Sontag");
        screens.button(phone, "Bearbeiten").click();
        screens.cards(phone).getByLabel("Ihre Karte").fill("Ein Bus am Sonntag");
        screens.button(phone, "Speichern").first().click();
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isVisible();
        screens.button(phone, "Zurückziehen").click();
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isHidden();
        phone.getByLabel("Rückgängig").click();
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isVisible();
    }

    @Test
    void c12OfTwoCardsTakenBackEachComesBackByItsName() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Ein Bus am Samstag");
        screens.write(phone, "Bedarf", "Ein Bus am Sonntag");
        assertThat(screens.button(phone, "Zurückziehen")).hasCount(2);
        for (var left : List.of(1, 0)) {
            screens.button(phone, "Zurückziehen").first().click();
            assertThat(screens.button(phone, "Zurückziehen")).hasCount(left);
        }
        assertThat(phone.getByLabel("Rückgängig")).hasCount(2);
        phone.getByLabel("Rückgängig: Ihre Karte G1-1 ist zurückgezogen.").click();
        assertThat(screens.cards(phone).getByText("Ein Bus am Samstag")).isVisible();
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isHidden();
        Screens.rest(phone);
        phone.getByLabel("Rückgängig").click();
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isVisible();
        assertThat(phone.getByLabel("Rückgängig")).hasCount(0);
    }

    @Test
    void c12WhatOneTookBackBeforeAReloadCanStillComeBack() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        for (var text : List.of("Ein Bus am Samstag", "Ein Bus am Sonntag")) {
            screens.write(phone, "Bedarf", text);
            screens.button(phone, "Zurückziehen").click();
            assertThat(screens.button(phone, "Zurückziehen")).hasCount(0);
        }
        phone.reload();
        phone.getByText("2 zurückgezogene Karten").click();
        stage.leadTo(group.id(), Phase.CLOSED);
        assertThat(phone.getByText("2 zurückgezogene Karten")).isHidden();
        groups.previousPhase(stage.coordinator(), group.id(), Phase.CLOSED);
        screens.button(phone, "Zurückholen: G1-1").click();
        assertThat(screens.button(phone, "Bearbeiten")).hasCount(1);
        screens.button(phone, "Zurückholen: G1-2").click();
        assertThat(screens.button(phone, "Bearbeiten")).hasCount(2);
        assertThat(phone.getByText("zurückgezogene Karte")).isHidden();
        phone.reload();
        assertThat(screens.button(phone, "Bearbeiten")).hasCount(2);
        assertThat(phone.getByText("zurückgezogene Karte")).isHidden();
    }

    @Test
    void whatIsSaidWithoutANetworkIsSaidInOnesLanguageWhereverOneIs() {
        var phone = browsers.phoneReading("tr-TR");
        phone.navigate(address + "/j/" + group.code().value());
        assertThat(phone.getByLabel("Kartınız").first()).isVisible();
        phone.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        phone.context().setOffline(true);
        var notice = phone.getByText("Bağlantı yok.");
        assertThat(notice).isVisible();
        assertThat(notice).isInViewport();
        phone.context().setOffline(false);
        assertThat(notice).isHidden();
    }

    @Test
    void whatIsTypedSurvivesAReload() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        phone.getByLabel("Ihre Karte").fill("Halb fertig");
        phone.reload();
        assertThat(phone.getByLabel("Ihre Karte")).hasValue("Halb fertig");
    }

    @Test
    void offlineCardsWaitAndArriveOnceWhenTheNetworkIsBack() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        phone.context().setOffline(true);
        screens.write(phone, "Bedarf", "Aus dem Funkloch");
        assertThat(phone.getByText("1 Eintrag noch nicht gesendet")).isVisible();
        screens.write(phone, "Bedarf", "Auch aus dem Funkloch");
        assertThat(phone.getByText("2 Einträge noch nicht gesendet")).isVisible();
        phone.context().setOffline(false);
        assertThat(screens.cards(phone).getByText("Auch aus dem Funkloch")).hasCount(1);
        assertThat(screens.cards(phone).getByText("Aus dem Funkloch", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(1);
        assertThat(phone.getByText("noch nicht gesendet")).isHidden();
    }

    /** It is answered at the card, and never done later in silence. */
    @Test
    void whatIsPressedWithoutANetworkIsRefusedWhereItWasPressed() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Ein Bus am Sonntag");
        screens.button(phone, "Zurückziehen").waitFor();
        phone.context().setOffline(true);
        screens.button(phone, "Zurückziehen").click();
        assertThat(phone.getByRole(AriaRole.ALERT).getByText("Ohne Netz geht das nicht."))
                .isVisible();
        screens.button(phone, "Bearbeiten").click();
        assertThat(phone.getByRole(AriaRole.ALERT).getByText("Ohne Netz geht das nicht."))
                .isVisible();
        phone.context().setOffline(false);
        stage.card(stage.participant(group), Kind.NEED, "Danach");
        assertThat(screens.cards(phone).getByText("Danach")).isVisible();
        assertThat(screens.cards(phone).getByText("Ein Bus am Sonntag")).isVisible();
        screens.button(phone, "Zurückziehen").click();
        assertThat(phone.getByLabel("Rückgängig")).isVisible();
        assertThat(phone.getByText("Ohne Netz geht das nicht.")).isHidden();
    }

    /** What was pressed while the server does not answer is kept, says so, and is done when it answers; then nothing says so any more. */
    @Test
    void whatIsPressedWhileTheServerDoesNotAnswerIsKeptAndSaysSo() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Ein Bus am Sonntag");
        screens.button(phone, "Zurückziehen").waitFor();
        phone.route("**/*v-r=uidl*", Route::abort);
        screens.button(phone, "Zurückziehen").click();
        var kept = phone.getByText("Noch nicht geschehen");
        assertThat(kept).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        var notice = phone.getByText("Keine Verbindung.");
        assertThat(notice).isVisible();
        phone.unroute("**/*v-r=uidl*");
        assertThat(phone.getByLabel("Rückgängig"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(notice).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(30_000));
        assertThat(kept).isHidden();
    }

    /** "Not now" is not "never": the card waits on the device with its reason, and goes by itself when it is time. */
    @Test
    void c1ACardThatComesTooEarlyWaitsAndIsSentWhenTheGroupCollects() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        phone.context().setOffline(true);
        screens.write(phone, "Bedarf", "Aus dem Funkloch");
        groups.previousPhase(stage.coordinator(), group.id(), Phase.COLLECT);
        phone.context().setOffline(false);
        assertThat(phone.locator(".wm-waiting").getByText("Die Gruppe sammelt noch nicht."))
                .isVisible();
        groups.nextPhase(stage.coordinator(), group.id(), Phase.LOBBY);
        assertThat(screens.cards(phone).getByText("Aus dem Funkloch")).hasCount(1);
        assertThat(phone.locator(".wm-waiting")).hasCount(0);
    }

    @Test
    void theModeratorMovesTheGroupOnAndThePhonesFollow() {
        var phone = browsers.phone();
        screens.join(phone, group.code().value());
        var writing = browsers.phone();
        screens.join(writing, group.code().value());
        writing.getByLabel("Ihre Karte").fill("Noch nicht fertig");
        groups.nextPhase(stage.coordinator(), group.id(), group.phase());
        assertThat(phone.getByText("Bündeln")).isVisible();
        assertThat(screens.button(phone, "Absenden")).isHidden();
        assertThat(screens.button(writing, "Absenden")).isHidden();
        writing.getByText("Ihr Entwurf ist aufgehoben").click();
        assertThat(screens.button(writing, "Absenden")).isDisabled();
        assertThat(writing.getByLabel("Ihre Karte")).hasValue("Noch nicht fertig");
    }

    /** On slow Wi-Fi a word stands where the screen will be, and goes with its coming. */
    @Test
    void untilTheScreenHasComeAWordSaysSo() {
        var phone = browsers.phone();
        var held = new ArrayList<Route>();
        phone.route("**/VAADIN/build/*.js", held::add);
        phone.navigate(
                address + "/j/" + group.code().value(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        var word = phone.getByText("Einen Moment, gleich geht es los");
        assertThat(word).isVisible();
        phone.unroute("**/VAADIN/build/*.js");
        held.forEach(Route::resume);
        assertThat(phone.getByLabel("Ihre Karte")).isVisible();
        assertThat(word).isHidden();
    }

    @Test
    void aWrongCodeGetsAClearSentenceAndTheFormAgain() {
        var phone = browsers.phone();
        var answer = phone.navigate(address + "/j?code=FALSCHER");
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
        assertThat(phone.getByLabel("Ihr Code")).hasValue("FALSCHER");
    }

    @Test
    void everythingCanBeDoneWithTheKeyboardAlone() {
        var phone = browsers.desk();
        screens.join(phone, group.code().value());
        phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Läuft gut"))
                .focus();
        phone.keyboard().press("Space");
        phone.keyboard().press("Tab");
        phone.keyboard().type("Nur mit der Tastatur");
        phone.keyboard().press("Control+Enter");
        assertThat(screens.cards(phone).getByText("Nur mit der Tastatur")).isVisible();
        assertThat(phone.getByLabel("Ihre Karte").first()).isFocused();
    }
}
