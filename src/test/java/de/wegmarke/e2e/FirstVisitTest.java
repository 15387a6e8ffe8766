package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What a participant's device fetches before one can write on it, when it was never here. */
@WegmarkeTest
@InBrowser
class FirstVisitTest {

    private static final Logger LOG = LoggerFactory.getLogger(FirstVisitTest.class);
    private static final int BYTES = 160_000;
    private static final int REQUESTS = 12;
    private static final int CARDS = 9;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Value("${wegmarke.base-url}")
    private String address;

    @Test
    void isLightAndAsksForAllAtOnce() {
        var group = stage.group(stage.login(Role.MODERATOR));
        var writer = stage.participant(group);
        for (var number = 1; number <= CARDS; number++) {
            stage.card(writer, Kind.NEED, "Die Busse sollen auch am Abend fahren, Nummer " + number);
        }
        var phone = browsers.phone();
        var fetched = new CopyOnWriteArrayList<Request>();
        var askedLate = new ArrayList<String>();
        phone.onRequest(request -> {
            if (fetched.stream().anyMatch(FirstVisitTest::isProgram) && !"xhr".equals(request.resourceType())) {
                askedLate.add(request.url());
            }
        });
        phone.onRequestFinished(fetched::add);
        phone.navigate(address + "/j/" + group.code().value());
        phone.getByLabel("Ihre Karte").fill("Da");
        phone.waitForLoadState(LoadState.NETWORKIDLE);
        var bytes = bytes(fetched);
        LOG.info("First visit: {} bytes in {} requests.", bytes, fetched.size());
        assertThat(phone.url()).as("the address that lasts").isEqualTo(address + "/app/workshop");
        assertThat(fetched).anyMatch(FirstVisitTest::isProgram);
        assertThat(askedLate)
                .as("what the page knows it needs is not first asked for by its program")
                .isEmpty();
        assertThat(fetched).hasSizeLessThanOrEqualTo(REQUESTS);
        assertThat(bytes).isLessThanOrEqualTo(BYTES);
    }

    private static boolean isProgram(Request request) {
        return request.url().contains("/build/start-");
    }

    /** Compressed, heads and bodies. */
    private static int bytes(List<Request> fetched) {
        return fetched.stream()
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }
}
