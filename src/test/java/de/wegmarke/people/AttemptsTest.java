package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    /** Eight tries of somebody else somewhere else are nothing to those who know their password. */
    @Test
    void aStrangerLocksNobodyOut() {
        var attempts = new Attempts(1);
        for (var i = 0; i < 8; i++) {
            attempts.begin("anna", "203.0.113.9");
        }
        assertThat(attempts.begin("anna", "203.0.113.9")).isFalse();
        assertThat(attempts.begin("anna", "192.0.2.1")).isTrue();
    }

    @Test
    void fromManyPlacesOneNameIsGuessedSlowlyAndWhoCameInThereBeforeStillDoes() {
        var attempts = new Attempts(1);
        assertThat(attempts.begin("anna", "192.0.2.1")).isTrue();
        attempts.succeeded("anna", "192.0.2.1");
        var guessed = 0;
        for (var i = 0; i < 90; i++) {
            guessed += attempts.begin("anna", "203.0.113." + i) ? 1 : 0;
        }
        assertThat(guessed).isEqualTo(60);
        assertThat(attempts.begin("anna", "192.0.2.1")).isTrue();
    }

    @Test
    void aNameThatNobodyCanHaveIsSlowedTooAndTakesNoMoreRoomThanOthers() {
        var attempts = new Attempts(1);
        var book = "wort ".repeat(10_000);
        for (var i = 0; i < 5; i++) {
            assertThat(attempts.begin(book, "192.0.2.1")).isTrue();
        }
        assertThat(attempts.begin(book, "192.0.2.1")).isFalse();
        assertThat(attempts.begin(book + "!", "192.0.2.1")).isTrue();
        assertThat(Attempts.key(book)).hasSizeLessThan(100);
    }

    /** Whoever found out a password locks nobody out of the second step. */
    @Test
    void codesAreGuessedSlowlyAndTheOwnerComesInElsewhere() {
        var attempts = new Attempts(1);
        var account = AccountId.next();
        for (var i = 0; i < 5; i++) {
            assertThat(attempts.beginCode(account, "203.0.113.9")).isTrue();
        }
        assertThat(attempts.beginCode(account, "203.0.113.9")).isFalse();
        assertThat(attempts.beginCode(account, "192.0.2.1")).isTrue();
        attempts.codeSucceeded(account, "192.0.2.1");
        var guessed = 0;
        for (var i = 0; i < 90; i++) {
            guessed += attempts.beginCode(account, "198.51.100." + i) ? 1 : 0;
        }
        assertThat(guessed).isEqualTo(55);
        assertThat(attempts.beginCode(account, "192.0.2.1")).isTrue();
    }

    @Test
    void twoNodesLetNobodyTryMoreThanOne() {
        var nodes = List.of(new Attempts(2), new Attempts(2));
        var guessed = 0;
        for (var i = 0; i < 180; i++) {
            guessed += nodes.get(i % 2).begin("anna", "203.0.113." + i) ? 1 : 0;
        }
        assertThat(guessed).isEqualTo(60);
    }
}
