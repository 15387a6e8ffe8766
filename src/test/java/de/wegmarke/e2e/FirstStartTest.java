package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.stage.Visitor;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A new Wegmarke without the example: nobody gets in but with the link in its log, once. */
@InBrowser
class FirstStartTest {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/links/\\S+");
    private static final String PASSWORD = "vier neue worte hier";

    @Test
    void theLinkInTheLogMakesTheFirstAdministratorOnce() throws Exception {
        var data = Program.below("first-start");
        FileSystemUtils.deleteRecursively(data);
        try (var program = new Program(data)) {
            program.start(false);
            var found = LINK.matcher(program.said());
            assertThat(found.find()).as("a link in the log").isTrue();
            var link = URI.create(found.group()).getPath();
            var visitor = new Visitor(program.address());
            assertThat(visitor.logIn("admin", "wegmarke-demo").headers().firstValue("Location"))
                    .as("no login that everybody knows")
                    .hasValue("/login?wrong");

            var differing = visitor.submit(link, typed("ute", "Ute Verwaltung", PASSWORD, "vertippt vertippt"));
            assertThat(differing.statusCode()).isEqualTo(422);
            assertThat(differing.body()).contains("Die beiden Passwörter sind verschieden.", "value=\"ute\"");
            assertThat(Visitor.outcome(visitor.submit(link, typed("ute", "Ute Verwaltung", PASSWORD, PASSWORD))))
                    .isEqualTo("/login?set");
            assertThat(visitor.logIn("ute", PASSWORD).headers().firstValue("Location"))
                    .hasValue("/app/people");
            assertThat(visitor.get("/app/people").statusCode()).isEqualTo(200);

            var another = new Visitor(program.address());
            assertThat(another.get(link).statusCode()).isEqualTo(410);
            assertThat(Visitor.outcome(another.submit(link, typed("eva", "Eva", PASSWORD, PASSWORD))))
                    .isNotEqualTo("/login?set");
            assertThat(another.logIn("eva", PASSWORD).headers().firstValue("Location"))
                    .hasValue("/login?wrong");
            assertThat(program.said()).doesNotContain(PASSWORD);
        }
    }

    @Test
    void whoGoesOnWithTheExamplesDataIsToldThatItsAccountsOpenNothing() throws Exception {
        var data = Program.below("example-left");
        FileSystemUtils.deleteRecursively(data);
        try (var program = new Program(data)) {
            program.start(true);
        }
        try (var program = new Program(data)) {
            program.start(false);
            assertThat(program.said())
                    .contains("The account admin still has", "The account koordination still has", "cannot log in");
            var visitor = new Visitor(program.address());
            assertThat(Visitor.outcome(visitor.logIn("admin", "wegmarke-demo"))).isEqualTo("/login?wrong");
            var found = LINK.matcher(program.said());
            assertThat(found.find()).as("a way on").isTrue();
            var link = URI.create(found.group()).getPath();
            assertThat(Visitor.outcome(visitor.submit(link, Map.of("password", PASSWORD, "repeated", PASSWORD))))
                    .isEqualTo("/login?set");
            assertThat(Visitor.outcome(visitor.logIn("admin", PASSWORD))).isEqualTo("/app/people");
        }
    }

    private static Map<String, String> typed(String username, String name, String password, String repeated) {
        return Map.of("username", username, "name", name, "password", password, "repeated", repeated);
    }
}
