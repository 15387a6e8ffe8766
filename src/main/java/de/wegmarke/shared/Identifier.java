package de.wegmarke.shared;

import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The id of one aggregate: a record around a UUID of version 7, so that ids sort by the time they were made. */
public interface Identifier extends Serializable {

    UUID value();

    /** A new UUID of version 7 (RFC 9562). */
    static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
