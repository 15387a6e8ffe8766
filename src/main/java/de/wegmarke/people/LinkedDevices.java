package de.wegmarke.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Devices that were let in by a link. */
@Component
class LinkedDevices implements DeviceRoles {

    private final LinkDesk links;
    private final List<LinkKind> kinds;
    private final OneTimeLinks opened;

    LinkedDevices(LinkDesk links, List<LinkKind> kinds, OneTimeLinks opened) {
        this.links = links;
        this.kinds = kinds;
        this.opened = opened;
    }

    @Override
    public Set<Role> rolesOf(DeviceKey device) {
        return kinds.stream()
                .flatMap(kind -> kind.admission().stream()
                        .filter(admission -> !links.subjectsOf(device, kind).isEmpty()))
                .map(LinkKind.Admission::role)
                .collect(Collectors.toSet());
    }

    /** What the old secret could open, the new one opens now. */
    @EventListener
    void follow(DeviceRenewal.Used renewal) {
        opened.moveOver(renewal.before().hash(), renewal.fresh().hash());
    }
}
