package de.wegmarke.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class NamingTest {

    @Autowired
    private DirectoryDesk desk;

    @Autowired
    private Stage stage;

    /** The unique column says no to the second, who then finds what the first has entered: nobody sees a trouble number. */
    @Test
    void a1AnInstitutionThatSeveralNameAtOnceIsEnteredOnce() throws Exception {
        var by = stage.coordinator();
        var name = "Kreisverkehr " + UUID.randomUUID();
        assertThat(Together.all(4, () -> desk.named(by, name).id()))
                .containsOnly(desk.named(by, name).id());
    }
}
