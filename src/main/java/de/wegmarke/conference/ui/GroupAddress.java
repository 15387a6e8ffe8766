package de.wegmarke.conference.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import de.wegmarke.conference.GroupId;
import de.wegmarke.shared.NotFound;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The part of an address that names a group. */
@NamedInterface("routes")
public final class GroupAddress {

    private GroupAddress() {}

    /**
     * The group that somebody comes to.
     *
     * @throws NotFound if the address names none
     */
    public static GroupId wanted(BeforeEnterEvent event) {
        return id(event.getRouteParameters().get("group").orElseThrow(NotFound::new));
    }

    /** @throws NotFound if it cannot be the id of a group */
    static GroupId id(String part) {
        try {
            return new GroupId(UUID.fromString(part));
        } catch (IllegalArgumentException mistyped) {
            throw new NotFound();
        }
    }
}
