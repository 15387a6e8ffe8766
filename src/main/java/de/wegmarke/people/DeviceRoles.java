package de.wegmarke.people;

import java.util.Set;

/** Implemented by rooms that let devices in. */
public interface DeviceRoles {

    /** What the device may do here now; empty if it is not known here. */
    Set<Role> rolesOf(DeviceKey device);
}
