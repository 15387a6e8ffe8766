package de.wegmarke.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Devices that were let in by a link. */
@Component
class LinkedDevices implements DeviceRoles {

    private final LinkDesk links;
    private final List<LinkKind> kinds;

    LinkedDevices(LinkDesk links, List<LinkKind> kinds) {
        this.links = links;
        this.kinds = kinds;
    }

    @Override
    public Set<Role> rolesOf(DeviceKey device) {
        return kinds.stream()
                .flatMap(kind -> kind.admission().stream()
                        .filter(admission -> links.subjectOf(device, kind).isPresent()))
                .map(LinkKind.Admission::role)
                .collect(Collectors.toSet());
    }
}
