package de.wegmarke.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A device that was let in by a code or a link, known by the hash of the secret in its cookie.
 *
 * @param hash 64 hexadecimal digits
 */
@Embeddable
public record DeviceKey(String hash) implements Serializable {

    /** The one of the device that keeps this secret. */
    public static DeviceKey of(Secret secret) {
        return new DeviceKey(secret.hash());
    }
}
