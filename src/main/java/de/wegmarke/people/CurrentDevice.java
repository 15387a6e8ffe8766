package de.wegmarke.people;

import de.wegmarke.shared.NotAllowed;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The device of the current request or screen that was let in by a code or a link. */
@Component
public class CurrentDevice {

    private final DeviceCookie cookie;

    CurrentDevice(DeviceCookie cookie) {
        this.cookie = cookie;
    }

    public Optional<DeviceKey> find() {
        return Visit.current().flatMap(Visit::device);
    }

    /**
     * The secret that the browser brought along with this request; a push has none.
     *
     * @throws NotAllowed if it brought none
     */
    public Secret secret() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .flatMap(request -> cookie.secret(request.getRequest()))
                .orElseThrow(NotAllowed::new);
    }

    /** @throws NotAllowed if this device is not known here */
    public DeviceKey get() {
        return find().orElseThrow(NotAllowed::new);
    }
}
