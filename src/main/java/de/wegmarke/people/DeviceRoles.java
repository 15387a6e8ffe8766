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

    /** Whether the room knows the device, whatever it may do there now: it may have been taken out. */
    default boolean knows(DeviceKey device) {
        return !rolesOf(device).isEmpty();
    }

    /** Whether any of the rooms knows the device. */
    static boolean isKnown(DeviceKey device, List<DeviceRoles> rooms) {
        return rooms.stream().anyMatch(room -> room.knows(device));
    }
}
