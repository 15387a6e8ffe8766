package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Every address that a screen offers leads somewhere: they are followed, one of each kind, from wherever they stand. */
@WegmarkeTest
@InBrowser
class EveryWayTest {

    /** What is taken along lies on its screen, and goes with it. */
    private static final String WAYS =
            "[...document.querySelectorAll('a[href]:not([download])')].map((way) => way.href).filter((href) => href.includes('/app'))";

    private static final String LOST = "Diese Seite gibt es nicht|Das hat nicht geklappt|Diese Seite ist für andere";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private Stage stage;

    @Autowired
    private FullConference conference;

    @Value("${wegmarke.base-url}")
    private String address;

    @ParameterizedTest
    @CsvSource({"COORDINATOR, /app/conference, 12", "MODERATOR, /app/groups, 2", "ADMIN, /app/people, 1"})
    void leadsSomewhere(Role role, String first, int kinds) {
        conference.prepared();
        var login = stage.login(role);
        if (role == Role.MODERATOR) {
            stage.group(login);
        }
        var page = browsers.calm();
        new Screens(address).logIn(page, login);
        var lost = new ArrayList<String>();
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(address + first));
        while (!ahead.isEmpty()) {
            var way = ahead.poll();
            if (seen.add(kind(way))) {
                page.navigate(way);
                Inspection.waitUntilCalm(page);
                if (page.locator("h1").first().innerText().matches(LOST)) {
                    lost.add(way);
                }
                ahead.addAll(ways(page));
            }
        }
        assertThat(lost).isEmpty();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(kinds);
    }

    @Test
    void whatDoesNotExistIsSeen() {
        var page = browsers.calm();
        new Screens(address).logIn(page, stage.login(Role.COORDINATOR));
        page.navigate(address + "/app/nirgends");
        Inspection.waitUntilCalm(page);
        assertThat(page.locator("h1").first().innerText()).matches(LOST);
    }

    @SuppressWarnings("unchecked")
    private static List<String> ways(Page page) {
        return (List<String>) page.evaluate(WAYS);
    }

    /** One recommendation is as good as another: without ids, numbers and the values of what is asked for. */
    private static String kind(String way) {
        return way.replaceAll("#.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("=[^&]*", "=")
                .replaceAll("/(?=[^/]*\\d)[^/?]+", "/N");
    }
}
