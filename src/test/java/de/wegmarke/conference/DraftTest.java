package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.shared.Clocks;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.stage.Stage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many have begun to write is known; who and what is not. */
@WegmarkeTest
class DraftTest {

    @Autowired
    private Stage stage;

    @Autowired
    private DraftDesk desk;

    @Autowired
    private ReceiptDesk receipts;

    private final Secret device = Secret.fresh();
    private Person moderator;
    private GroupPage group;
    private Membership anna;

    @BeforeEach
    void somebodyTakesPart() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
        anna = stage.join(group, DeviceKey.of(device));
    }

    @Test
    void whoHasBegunIsCountedOnceAndWritesNowOnlyForAWhile() {
        var badr = stage.participant(group);
        Clocks.at(Instant.now().minus(Duration.ofMinutes(3)), () -> desk.tell(badr, true));
        desk.tell(anna, true);
        desk.tell(anna, true);
        assertThat(desk.count(moderator, group.id())).isEqualTo(new DraftCount(2, 1));
        desk.tell(anna, false);
        desk.tell(anna, false);
        assertThat(desk.count(moderator, group.id())).isEqualTo(new DraftCount(1, 0));
    }

    @Test
    void whoIsForgottenHasBegunNothing() {
        desk.tell(anna, true);
        receipts.forget(receipts.hand(anna, device));
        assertThat(desk.count(moderator, group.id())).isEqualTo(DraftCount.NONE);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.tell(anna, true));
    }
}
