package de.wegmarke.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptingTest {

    private static final Person ANNA = new Person(AccountId.next(), "Anna", Set.of(Role.COORDINATOR));
    private static final Instant NOON = Instant.parse("2019-07-08T10:00:00Z");
    private static final EditionDraft.Resolved RESOLUTION =
            new EditionDraft.Resolved("Kreistag", LocalDate.of(2019, 7, 8), "");

    private final GuidelineEdition edition = new GuidelineEdition(draft("Leitlinien", RESOLUTION));

    @Test
    void g1AnAdoptedEditionDoesNotChange() {
        var field = edition.add(field("Mobilität"));
        edition.adopt(ANNA, NOON);
        assertBroken("guideline.adopted", () -> edition.word(draft("Anders", RESOLUTION)));
        assertBroken("guideline.adopted", () -> edition.add(field("Sprache")));
        assertBroken("guideline.adopted", () -> edition.word(field, field("Bus")));
        assertBroken(
                "guideline.adopted",
                () -> edition.remove(edition.page().fields().getFirst()));
        assertBroken("guideline.adopted", () -> edition.adopt(ANNA, NOON));
        assertThat(edition.page().title()).isEqualTo("Leitlinien");
        assertThat(edition.page().fields()).extracting(FieldLine::name).containsExactly("1 Mobilität");
    }

    @Test
    void anEditionWithoutFieldsIsNotAdopted() {
        assertBroken("guideline.no-fields", () -> edition.adopt(ANNA, NOON));
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        var empty = new GuidelineEdition(draft("Leitlinien", null));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> empty.adopt(ANNA, NOON))
                .satisfies(broken -> assertThat(broken.all())
                        .extracting(RuleViolation::key)
                        .containsExactly("guideline.no-fields", "guideline.no-resolution"));
    }

    @Test
    void anEditionWithoutAResolutionIsNotAdopted() {
        var unresolved = new GuidelineEdition(draft("Leitlinien", null));
        unresolved.add(field("Mobilität"));
        assertBroken("guideline.no-resolution", () -> unresolved.adopt(ANNA, NOON));
    }

    @Test
    void fieldsOfADraftMoveUpWhenOneIsRemoved() {
        edition.add(field("Sprache"));
        edition.add(field("Arbeit"));
        edition.remove(edition.page().fields().getFirst());
        edition.closeGaps();
        assertThat(edition.page().fields()).extracting(FieldLine::name).containsExactly("1 Arbeit");
    }

    @Test
    void emptyLinesAreNoStatements() {
        edition.word(new EditionDraft("Leitlinien", "", "", "", null, List.of("Eins", "  ", "", "Zwei")));
        assertThat(edition.page().statements()).containsExactly("Eins", "Zwei");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//goslar.example", "https://x y", "goslar.example"})
    void onlyAnAddressOfTheWebBecomesALink(String typed) {
        var draft = new EditionDraft("Leitlinien", "", "", typed, null, List.of());
        assertBroken("guideline.link-not-web", () -> edition.word(draft));
    }

    private static EditionDraft draft(String title, EditionDraft.@Nullable Resolved resolution) {
        return new EditionDraft(
                title, "", "", "https://goslar.example/leitlinien", resolution, List.of("Beispieltext"));
    }

    private static FieldDraft field(String title) {
        return new FieldDraft(title, "", FieldSymbol.BUS, FieldColour.RUST);
    }

    private static void assertBroken(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
