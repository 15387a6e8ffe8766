package de.wegmarke.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a device is known again (J3). It holds a secret; only the hash of it is kept anywhere. */
@Component
public class DeviceCookie {

    /** The cookie's name. */
    public static final String NAME = "wm-device";

    static final Duration LIFE = Duration.ofDays(400);
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final List<DeviceRoles> rooms;

    DeviceCookie(List<DeviceRoles> rooms) {
        this.rooms = rooms;
    }

    /** The device, if it has brought a well-formed cookie. That does not mean that it was let in anywhere. */
    public Optional<DeviceKey> find(HttpServletRequest request) {
        return secret(request).map(secret -> new DeviceKey(secret.hash()));
    }

    Optional<Secret> secret(HttpServletRequest request) {
        var cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .map(Secret::new)
                .findFirst();
    }

    /**
     * A device that is about to be let in.
     *
     * @param fresh the secret it gets with that; empty if it is known already
     */
    public record Entrant(DeviceKey device, Optional<Secret> fresh) {}

    /**
     * Who is about to be let in. Only a device that may do something in some room already stays the one it is: a secret that nobody
     * knows may have been put there by anybody, who would be let in with it.
     */
    public Entrant entrant(HttpServletRequest request) {
        return find(request)
                .filter(device -> !DeviceRoles.of(device, rooms).isEmpty())
                .map(known -> new Entrant(known, Optional.empty()))
                .orElseGet(() -> {
                    var secret = Secret.fresh();
                    return new Entrant(new DeviceKey(secret.hash()), Optional.of(secret));
                });
    }

    /** It was let in: from now on it is known by its secret. To be called before the answer begins. */
    public void welcome(Entrant entrant, HttpServletRequest request, HttpServletResponse response) {
        entrant.fresh().ifPresent(secret -> {
            var cookie = ResponseCookie.from(NAME, secret.value())
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .path("/")
                    .maxAge(LIFE)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        });
    }
}
