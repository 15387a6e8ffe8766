package de.wegmarke.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What says something alike is found by its words, in the languages of the hall, and says by which. */
class LikenessTest {

    private record Card(String text, String language) {}

    private static Likeness<Card> lying(String language, String... texts) {
        return Likeness.of(
                List.of(texts).stream().map(text -> new Card(text, language)).toList(), Card::text, Card::language);
    }

    private static List<String> found(Likeness<Card> lying, String text, String language) {
        return lying.to(text, language, 3).stream()
                .map(alike -> alike.thing().text())
                .toList();
    }

    private final Likeness<Card> german = lying(
            "de",
            "Nach 19 Uhr fährt kein Bus mehr nach Braunlage",
            "Deutschkurse am Abend für Leute, die arbeiten",
            "In der Kita gibt es zu wenig Plätze",
            "Der Sportverein hat uns freundlich aufgenommen",
            "Briefe vom Amt sind schwer zu verstehen");

    @Test
    void otherFormsAndPartsOfCompoundsAreFound() {
        assertThat(found(german, "Abends fährt der Bus nicht in die Dörfer", "de"))
                .contains("Nach 19 Uhr fährt kein Bus mehr nach Braunlage");
        assertThat(found(german, "Kurse am Abend", "de")).contains("Deutschkurse am Abend für Leute, die arbeiten");
        assertThat(found(german, "Mehr Kitaplätze schaffen", "de"))
                .first()
                .isEqualTo("In der Kita gibt es zu wenig Plätze");
        assertThat(found(german, "Sportvereine nehmen alle auf", "de"))
                .first()
                .isEqualTo("Der Sportverein hat uns freundlich aufgenommen");
    }

    @Test
    void whatIsAlikeSaysByWhichWordsAsTheyStandThere() {
        assertThat(german.to("Wer versteht denn diese Briefe?", "de", 1))
                .singleElement()
                .satisfies(alike -> {
                    assertThat(alike.because()).containsExactly("Briefe", "verstehen");
                    assertThat(alike.share()).isEqualTo(1);
                });
    }

    @Test
    void nothingIsFoundByWordsThatSayNothingOrThatNobodySaid() {
        assertThat(found(german, "Wir sollten das für alle viel mehr machen", "de"))
                .isEmpty();
        assertThat(found(german, "Fußball", "de")).isEmpty();
        assertThat(found(german, "", "de")).isEmpty();
        assertThat(found(lying("de"), "Bus", "de")).isEmpty();
    }

    @Test
    void everyLanguageOfTheHallHasItsForms() {
        assertThat(found(
                        lying("uk", "Увечері немає автобусів до села", "Потрібні мовні курси"),
                        "автобус до сіл увечері",
                        "uk"))
                .first()
                .isEqualTo("Увечері немає автобусів до села");
        assertThat(found(lying("ar", "لا توجد حافلات في المساء", "نحتاج إلى دورات لغة"), "الحافلة في المساء", "ar"))
                .first()
                .isEqualTo("لا توجد حافلات في المساء");
        assertThat(found(lying("tr", "Akşamları köye otobüs yok", "Dil kursu lazım"), "köylere otobüs", "tr"))
                .first()
                .isEqualTo("Akşamları köye otobüs yok");
        assertThat(found(
                        lying("en", "There is no train in the evenings", "We need language courses"),
                        "trains in the evening",
                        "en"))
                .first()
                .isEqualTo("There is no train in the evenings");
    }

    @Test
    void severalPilesAreOne() {
        var together = german.and(lying("de", "Ein Rufbus fährt am Abend"));
        assertThat(found(together, "Ein Rufbus am Abend", "de")).first().isEqualTo("Ein Rufbus fährt am Abend");
        assertThat(found(together, "Wer versteht Briefe", "de"))
                .containsExactly("Briefe vom Amt sind schwer zu verstehen");
    }

    @Test
    void textOfAnyKindIsEndured() {
        assertThat(found(german, "Bus ".repeat(10_000), "de")).hasSize(1);
        assertThat(found(german, "\uD83D\uDE8C \u202E%&/()=? {!bus} [a TO z] AND NOT *", "xx"))
                .hasSizeLessThan(4);
        assertThat(found(german, "Donaudampfschifffahrtsgesellschaftskapitän".repeat(40), "de"))
                .hasSizeLessThan(4);
    }
}
