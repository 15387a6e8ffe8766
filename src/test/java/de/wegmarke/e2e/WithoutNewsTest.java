package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Where no line brings the news, one's own cards are there as soon as they have arrived. */
@WegmarkeTest
@InBrowser
class WithoutNewsTest {

    private static final Pattern LINE = Pattern.compile(".*/VAADIN/push\\?.*");
    private static final Pattern CAPTURE = Pattern.compile(".*/capture/.*");
    private static final int SEVERAL = 6;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    private Screens screens;
    private GroupPage group;

    @BeforeEach
    void aGroupCollects() {
        screens = new Screens(address);
        group = stage.group(stage.login(Role.MODERATOR));
    }

    @Test
    void onesOwnCardIsShownAtOnce() {
        var phone = withoutNews();
        screens.join(phone, group.code().value());
        screens.write(phone, "Bedarf", "Ohne Nachricht");
        assertThat(screens.cards(phone).getByText("Ohne Nachricht"))
                .isVisible(new IsVisibleOptions().setTimeout(2_000));
    }

    @Test
    void severalThatArriveTogetherAreAskedForTogether() {
        var phone = withoutNews();
        screens.join(phone, group.code().value());
        phone.route(CAPTURE, Route::abort);
        for (int i = 0; i < SEVERAL; i++) {
            screens.write(phone, "Bedarf", "Gesammelt " + i);
        }
        assertThat(phone.getByText(SEVERAL + " Einträge noch nicht gesendet")).isVisible();
        var asked = new CopyOnWriteArrayList<String>();
        phone.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                asked.add(request.url());
            }
        });
        phone.unroute(CAPTURE);
        assertThat(screens.cards(phone).getByText("Gesammelt"))
                .hasCount(SEVERAL, new HasCountOptions().setTimeout(20_000));
        assertThat(asked).hasSizeLessThan(SEVERAL);
    }

    private Page withoutNews() {
        var phone = browsers.phone();
        phone.routeWebSocket(LINE, WebSocketRoute::close);
        phone.route(LINE, Route::abort);
        return phone;
    }
}
