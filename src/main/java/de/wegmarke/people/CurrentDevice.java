package de.wegmarke.people;

import de.wegmarke.shared.NotAllowed;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The device of the current request or screen that was let in by a code or a link. */
@Component
public class CurrentDevice {

    CurrentDevice() {}

    public Optional<DeviceKey> find() {
        return CurrentPerson.visit().flatMap(Visit::device);
    }

    /** @throws NotAllowed if this device is not known here */
    public DeviceKey get() {
        return find().orElseThrow(NotAllowed::new);
    }
}
