package de.wegmarke.conference.ui;

import de.wegmarke.conference.GroupId;
import de.wegmarke.shared.NotFound;
import java.util.UUID;

/** The part of an address that names a group. */
final class GroupAddress {

    private GroupAddress() {}

    /** @throws NotFound if it cannot be the id of a group */
    static GroupId id(String part) {
        try {
            return new GroupId(UUID.fromString(part));
        } catch (IllegalArgumentException mistyped) {
            throw new NotFound();
        }
    }
}
