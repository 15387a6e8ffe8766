package de.wegmarke.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the translations, never in code or templates. */
class VisibleTextTest {

    /** The same in every language. */
    private static final String PRODUCT = "Wegmarke";

    /** A blank between two words, a German letter, or a word that begins with a capital. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}.*\\s.*\\p{L}|[äöüÄÖÜß]|^\\s*\\p{Lu}\\p{Ll}+");
    /** Class names; addresses and media types; code for the browser; headers and policies; formats of dates. */
    private static final Pattern FOR_THE_MACHINE = Pattern.compile("(?s)(?:(?:wm|is)-[a-z0-9-]+\\s*)+"
            + "|/.*|[\\w-]+/[\\w.+-]+.*"
            + "|.*(?:\\$\\d|this\\.|=>|document\\.|window\\.|;\\s*$).*"
            + "|Location|.*max-age=.*|(?:[A-Z][a-z]+-)+[A-Z][A-Za-z]+(?::.*)?|.*(?:'self'|'none'|=\\(\\)).*"
            // Drawings, and the product's name, which is the same in every language.
            + "|<svg .*|Wegmarke"
            + "|[EMLydHmsu.,: ']+");
    /** What is said to the log, to whoever reads a stack trace, to the compiler or to the browser is not for readers. */
    private static final Pattern SAID_TO_NOBODY = Pattern.compile("(?s)(?:LOG\\.\\w+|Exception|Error|super|executeJs"
            + "|callJsFunction|setFilter|@\\w+|Pattern\\.compile|\\.ofPattern)\\([^;]{0,40}$");

    private static final Pattern HIDDEN_IN_TEMPLATE = Pattern.compile(
            "(?s)<%--.*?--%>|(?m:^@(?:import|param) [^\\n]*$)|@template\\.[\\w.]+\\([^`\\n]*`|`\\)|@(?:else|endif|endfor)\\b|<!doctype[^>]*>");

    /** What is worked out: how it begins, up to the bracket that it ends with. */
    private static final Pattern WORKED_OUT =
            Pattern.compile("(?:\\$(?:unsafe)?|!)\\{|@(?:template\\.[\\w.]+|if|elseif|for)\\(");

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|label|summary)=\"([^\"]*\\p{L}{2}[^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    @Test
    void screensSpeakThroughTheTranslations() {
        assertThat(Sources.below(Sources.JAVA, ".java"))
                // A probe reads it, no person.
                .filteredOn(source -> !source.file().endsWith("Health.java"))
                .filteredOn(source -> source.file().toString().contains("/ui/")
                        || source.file().toString().contains("/web/"))
                .allSatisfy(source -> assertThat(visible(source))
                        .as("visible text in %s", source)
                        .isEmpty());
    }

    @Test
    void clientElementsSpeakThroughTheirAttributes() {
        assertThat(Sources.below(Sources.FRONTEND, ".ts", ".js"))
                .allSatisfy(source -> assertThat(source.literals())
                        .as("German text in %s", source)
                        .noneMatch(literal -> literal.value().matches("(?s).*[äöüÄÖÜß].*")));
    }

    @Test
    void templatesSpeakThroughTheTranslations() {
        assertThat(Sources.below(Sources.TEMPLATES, ".jte"))
                .allSatisfy(template -> assertThat(visible(template.text()))
                        .as("visible text in %s", template)
                        .isEmpty());
    }

    private static List<String> visible(Sources java) {
        return java.literals().stream()
                .filter(literal -> WORDS.matcher(literal.value()).find())
                .filter(literal -> !FOR_THE_MACHINE.matcher(literal.value()).matches())
                .filter(literal -> !SAID_TO_NOBODY.matcher(literal.before()).find())
                .map(Sources.Literal::value)
                .filter(words -> !words.equals(PRODUCT))
                .filter(words ->
                        !TAG.matcher(words.replace("\\\"", "\"")).replaceAll("").isBlank())
                .toList();
    }

    private static List<String> visible(String template) {
        var shown = withoutWhatIsWorkedOut(HIDDEN_IN_TEMPLATE.matcher(template).replaceAll(""));
        var attributes = SPOKEN_ATTRIBUTE.matcher(shown).results().map(found -> found.group(1));
        var nodes = TAG.splitAsStream(shown)
                .map(node -> ENTITY.matcher(node).replaceAll("").strip())
                .filter(node -> LETTERS.matcher(node).find())
                .filter(node -> !node.equals(PRODUCT));
        return Stream.concat(attributes, nodes).toList();
    }

    private static String withoutWhatIsWorkedOut(String template) {
        var rest = new StringBuilder();
        var at = 0;
        var begin = WORKED_OUT.matcher(template);
        while (begin.find(at)) {
            rest.append(template, at, begin.start());
            at = begin.end();
            for (var open = 1; open > 0; at++) {
                open += "({".indexOf(template.charAt(at)) >= 0 ? 1 : ")}".indexOf(template.charAt(at)) >= 0 ? -1 : 0;
            }
        }
        return rest.append(template.substring(at)).toString();
    }
}
