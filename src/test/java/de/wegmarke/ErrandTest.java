package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrandTest {

    @Test
    void anErrandHasAFileAndTheOptionsOfTheProgram() throws Exception {
        assertThat(Errand.in(List.of("restore", "--data=d", "old.backup", "--backup-key=k")))
                .hasValue(new Errand(
                        Errand.Verb.RESTORE, "old.backup", new Options(List.of("--data=d", "--backup-key=k"))));
        assertThat(Errand.in(List.of("backup", "new.backup")).orElseThrow().verb())
                .isEqualTo(Errand.Verb.BACKUP);
        assertThat(Errand.in(List.of("forget", "ABCDE FGHJ3", "--data=d")).orElseThrow())
                .isEqualTo(new Errand(Errand.Verb.FORGET, "ABCDE FGHJ3", new Options(List.of("--data=d"))));
    }

    @Test
    void whoNamesNoErrandStartsTheProgram() throws Exception {
        assertThat(Errand.in(List.of())).isEmpty();
        assertThat(Errand.in(List.of("--port=80"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "backup --data=d", "restore one two"})
    void oneFileIsNeeded(String typed) {
        assertThatExceptionOfType(Errand.Unclear.class)
                .isThrownBy(() -> Errand.in(List.of(typed.split(" "))))
                .withMessageContaining(typed.split(" ")[0] + " FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget", "forget ABCDE FGHJ3"})
    void oneReceiptIsNeeded(String typed) {
        assertThatExceptionOfType(Errand.Unclear.class)
                .isThrownBy(() -> Errand.in(List.of(typed.split(" "))))
                .withMessageContaining("forget RECEIPT");
    }

    @Test
    void whatCannotBeAReceiptOpensNoDatabase() throws Exception {
        var errand = Errand.in(List.of("forget", "ABCDEFGHIJ", "--data=target/nowhere"))
                .orElseThrow();
        assertThatExceptionOfType(Errand.Unclear.class).isThrownBy(errand::run).withMessageNotContaining("ABC");
    }

    @Test
    void anOptionThatDoesNotExistIsNamed() throws Exception {
        var errand = Errand.in(List.of("backup", "new.backup", "--dada=d")).orElseThrow();
        assertThatExceptionOfType(Options.Unknown.class).isThrownBy(errand::run).withMessageContaining("--dada");
    }
}
