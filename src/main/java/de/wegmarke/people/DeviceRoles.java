package de.wegmarke.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Implemented by rooms that let devices in. */
public interface DeviceRoles {

    /** What the device may do here now; empty if it is not known here. */
    Set<Role> rolesOf(DeviceKey device);

    /** What it may do now in any of the rooms. */
    static Set<Role> of(DeviceKey device, List<DeviceRoles> rooms) {
        return rooms.stream().flatMap(room -> room.rolesOf(device).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
