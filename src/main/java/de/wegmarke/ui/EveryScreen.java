package de.wegmarke.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.Version;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import de.wegmarke.live.FewScreens;
import de.wegmarke.shared.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What holds for every screen of the app: the signs, the reading direction, where the keyboard goes after a navigation,
 * and what is said when something fails.
 */
@Component
class EveryScreen implements VaadinServiceInitListener {

    private static final String FONT = "/fonts/overpass-latin.woff2";

    /** As Vaadin's client names it, so that it is fetched once. */
    private static final String PUSH = "VAADIN/static/push/vaadinPush-min.js?v=";

    private final Element signs = signs();
    private final ResourceUrlProvider addresses;

    EveryScreen(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> mustBeForSomebody());
        event.addIndexHtmlRequestListener(this::putSigns);
        event.addIndexHtmlRequestListener(this::askForTheFont);
        event.addIndexHtmlRequestListener(EveryScreen::askForPush);
        event.addIndexHtmlRequestListener(EveryScreen::keepWordsInTheirScript);
        event.addIndexHtmlRequestListener(EveryScreen::sayWhatToDoWithoutScript);
        event.addIndexHtmlRequestListener(EveryScreen::sayThatItComes);
        var service = event.getSource();
        service.addSessionInitListener(begun -> begun.getSession().setErrorHandler(new Complaints(begun.getSession())));
        service.addUIInitListener(begun -> prepare(begun.getUI()));
        service.addUIInitListener(begun -> EarlyClick.lookFor(begun.getUI(), VaadinRequest.getCurrent()));
        service.setSystemMessagesProvider(about -> silentReload());
    }

    private static void prepare(UI ui) {
        Reading.in(ui, ui.getLocale());
        ui.getReconnectDialogConfiguration().setReconnectInterval(2_000);
        PushLine.prepare(ui.getPushConfiguration());
        ui.addAfterNavigationListener(new Arrival());
        FewScreens.makeRoomFor(ui);
        ui.getPage().executeJs("window.Wegmarke.present($0)", ui.getUIId());
    }

    /** An expired session or a restarted server is no reason for a question: the same address is asked for again. */
    private static CustomizedSystemMessages silentReload() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        return messages;
    }

    /** A screen whose session ended while it was drawn shows what is for nobody; whoever asked for it asks once more. */
    private static void mustBeForSomebody() {
        if (VaadinSession.getCurrent().getSession() == null) {
            throw new IllegalStateException("The session ended meanwhile.");
        }
    }

    private void putSigns(IndexHtmlResponse page) {
        page.getDocument().body().prependChild(signs.clone());
    }

    /** At once, so that it is there before the first word: a font that comes later is not used (css/tokens/names.css). */
    private void askForTheFont(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .prependElement("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "")
                .attr("href", Objects.requireNonNull(addresses.getForLookupPath(FONT), FONT));
    }

    /** Vaadin's client asks for it when it runs, and shows nothing before it has come: one round trip too late. */
    private static void askForPush(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "preload")
                .attr("as", "script")
                .attr("href", PUSH + Version.getBuildHash());
    }

    /** Without scripts the app shows nothing: whoever switched them off is told so, and where they can read all the same. */
    private static void sayWhatToDoWithoutScript(IndexHtmlResponse page) {
        var language = page.getVaadinRequest().getLocale();
        var words = page.getDocument().body().appendElement("noscript").appendElement("main");
        words.addClass("wm-page");
        words.appendElement("p").text(I18NProvider.translate(language, "ui.no-script"));
        words.appendElement("p")
                .appendElement("a")
                .attr("href", "/results")
                .addClass("wm-link")
                .text(I18NProvider.translate(language, "ui.no-script-results"));
    }

    /** On slow Wi-Fi the screen comes some seconds after its page; nobody is to think that there is none. */
    private static void sayThatItComes(IndexHtmlResponse page) {
        var wished = page.getVaadinRequest().getLocale().toLanguageTag();
        var language = Languages.tagged(Languages.ALL, wished).orElse(Languages.FIRST);
        Objects.requireNonNull(page.getDocument().getElementById("outlet"))
                .appendElement("p")
                .addClass("wm-coming")
                .attr("lang", language.toLanguageTag())
                .text(I18NProvider.translate(language, "ui.coming"));
    }

    /**
     * The first answer holds the words of the screen as JSON within a script element. Vaadin 25.2 writes them there as they
     * are; somebody's card could end the script and begin another. As an escape within a string each is the same character.
     */
    private static void keepWordsInTheirScript(IndexHtmlResponse page) {
        for (var script : page.getDocument().select("script")) {
            for (var words : script.dataNodes()) {
                if (words.getWholeData().contains("window.Vaadin.TypeScript")) {
                    words.setWholeData(words.getWholeData().replace("<", "\\u003c"));
                }
            }
        }
    }

    /** The sprite stands in the page itself: one request less, and a sign is there as soon as its word is. */
    private static Element signs() {
        try {
            var file = new ClassPathResource("META-INF/resources/icons/signs.svg");
            var sprite = Parser.xmlParser()
                    .parseInput(file.getContentAsString(StandardCharsets.UTF_8), "")
                    .expectFirst("svg");
            // What explains the drawings to us is nothing for the hall's Wi-Fi.
            sprite.filter((node, depth) -> node instanceof Comment || node instanceof TextNode text && text.isBlank()
                    ? NodeFilter.FilterResult.REMOVE
                    : NodeFilter.FilterResult.CONTINUE);
            return sprite.attr("class", "wm-sprite").attr("aria-hidden", "true").attr("focusable", "false");
        } catch (IOException missing) {
            throw new UncheckedIOException("The signs are missing in this build.", missing);
        }
    }
}
