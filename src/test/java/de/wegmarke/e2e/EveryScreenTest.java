package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Every screen of the app in every state, light and dark, on a phone and at a desk, can be used by everybody. With
 * {@code -Dscreens=project.*} only those are looked at whose names fit.
 *
 * <p>First among all: in the lists beside the screens stands what other tests leave, and looking closely at hundreds of lines
 * takes minutes.
 */
@WegmarkeTest
@InBrowser
@Order(1)
class EveryScreenTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private FullConference conference;

    @Value("${wegmarke.base-url}")
    private String address;

    @TestFactory
    Stream<DynamicTest> everybodyCanUse() {
        var seats = new Seats(browsers, address);
        return new EveryScreen(conference.prepared())
                .all().stream()
                        .filter(screen -> screen.name().matches(System.getProperty("screens", ".*")))
                        .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> inspect(screen, seats)));
    }

    private void inspect(Screen screen, Seats seats) {
        var page = seats.of(screen.who());
        page.setViewportSize(1440, 900);
        page.navigate(address + screen.address());
        Inspection.waitUntilCalm(page);
        screen.into().accept(page);
        assertThat(URI.create(page.url()).getPath())
                .as("the state of this name, and not another screen to which one was led")
                .isEqualTo(screen.leadsTo());
        assertThat(Inspection.of(page, screen.name(), 360, 1440)).isEmpty();
        page.context().setOffline(false); // while a page is cut off, Chromium keeps a processor busy with waiting
    }
}
