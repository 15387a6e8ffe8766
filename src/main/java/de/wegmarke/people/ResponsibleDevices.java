package de.wegmarke.people;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Devices on which the link of a responsible institution was opened. */
@Component
class ResponsibleDevices implements DeviceRoles {

    private final LinkDesk links;

    ResponsibleDevices(LinkDesk links) {
        this.links = links;
    }

    @Override
    public Set<Role> rolesOf(DeviceKey device) {
        return links.subjectOf(device, LinkPurpose.RESPONSIBLE).isPresent() ? Set.of(Role.RESPONSIBLE) : Set.of();
    }
}
