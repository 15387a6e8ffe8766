package de.wegmarke.house;

import de.wegmarke.Wegmarke;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The doors between the rooms: who may use whom, as each room's package-info says. */
class RoomsTest {

    @Test
    void everyRoomUsesOnlyTheRoomsItsPackageInfoNames() {
        ApplicationModules.of(Wegmarke.class).verify();
    }
}
