package de.wegmarke.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the domain that is built is named by a test: its method begins with the rule
 * ({@code c6ACardLiesInOneClusterAtMost}). What is begun, and what is not built yet, stands in two lists, which grow shorter.
 */
class RulesTest {

    private static final Set<String> RULES = Set.of(
            "G1", "G2", "J1", "J2", "J3", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C7a", "C8", "C9", "C10", "C11",
            "C12", "E1", "E2", "E3", "E4", "P1", "P2", "P2a", "P3", "P4", "P5", "P5a", "P6", "P7", "P8", "P9", "L1",
            "L2", "L3", "S1", "S2", "S3", "S4", "S5", "A1", "A2", "A2a", "A3", "A4", "A5");

    /** Of these a part holds, which tests name: the past of steps, what support is needed, undo on the screens, old fields. */
    private static final Set<String> BEGUN = Set.of("A2", "P2a", "C12", "G2");

    /** To come. */
    private static final Set<String> NOT_BUILT_YET =
            Set.of("C11", "P5", "P5a", "P6", "P7", "P9", "L1", "L3", "S1", "S2", "S3", "S4", "S5");

    private static final Pattern METHOD = Pattern.compile("void ([gjceplsa]\\d{1,2}a?)(?=[A-Z])");

    @Test
    void everyRuleThatIsBuiltIsNamedByATest() {
        var wanted = new TreeSet<>(RULES);
        wanted.removeAll(NOT_BUILT_YET);
        wanted.removeAll(named());
        assertThat(wanted).as("built, but named by no test").isEmpty();
    }

    @Test
    void theListsOfWhatIsToComeAreTrue() {
        assertThat(RULES).containsAll(NOT_BUILT_YET).containsAll(BEGUN).containsAll(named());
        assertThat(named()).as("named by a test, so it is at least begun").doesNotContainAnyElementsOf(NOT_BUILT_YET);
        assertThat(NOT_BUILT_YET).doesNotContainAnyElementsOf(BEGUN);
    }

    private static Set<String> named() {
        return Sources.below(Sources.TESTS, "Test.java").stream()
                .flatMap(test -> METHOD.matcher(test.text()).results())
                .map(match -> match.group(1))
                .map(rule -> rule.substring(0, 1).toUpperCase(Locale.ROOT) + rule.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
