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

    /** The cookie's name where the line is open. */
    public static final String NAME = "wm-device";

    /** Its name behind HTTPS: browsers take it only from this host itself, and over HTTPS. */
    public static final String NAME_BEHIND_HTTPS = "__Host-" + NAME;

    static final Duration LIFE = Duration.ofDays(400);
    private static final String FORGOTTEN = DeviceCookie.class.getName() + ".forgotten";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final List<DeviceRoles> rooms;
    private final DeviceSecrets secrets;

    DeviceCookie(List<DeviceRoles> rooms, DeviceSecrets secrets) {
        this.rooms = rooms;
        this.secrets = secrets;
    }

    /**
     * The device, if it has brought a well-formed cookie whose secret was not replaced. That does not mean that it was let in anywhere.
     * A new secret that comes for the first time ends the one before it.
     */
    public Optional<DeviceKey> find(HttpServletRequest request) {
        return secret(request).map(DeviceKey::of);
    }

    /** What it brought, as far as it is good. */
    Optional<Secret> secret(HttpServletRequest request) {
        return brought(request).filter(secret -> switch (secrets.standing(DeviceKey.of(secret))) {
            case GOOD -> true;
            case NEW -> {
                secrets.use(DeviceKey.of(secret));
                yield true;
            }
            case JUST_REPLACED, REPLACED -> false;
        });
    }

    /** Whether what has come was sent just before the device got the secret that it has now. */
    public boolean isLate(HttpServletRequest request) {
        return brought(request)
                .filter(secret -> secrets.standing(DeviceKey.of(secret)) == DeviceSecrets.Standing.JUST_REPLACED)
                .isPresent();
    }

    /** The one of the name that cannot be put there by others goes first; the other one is what an older program has given. */
    private static Optional<Secret> brought(HttpServletRequest request) {
        return names(request).flatMap(name -> named(name, request).stream()).findFirst();
    }

    private static Stream<String> names(HttpServletRequest request) {
        return request.isSecure() ? Stream.of(NAME_BEHIND_HTTPS, NAME) : Stream.of(NAME);
    }

    private static Optional<Secret> named(String name, HttpServletRequest request) {
        var cookies = request.getCookies();
        return Stream.of(cookies == null || request.getAttribute(FORGOTTEN) != null ? new Cookie[0] : cookies)
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .map(Secret::new)
                .findFirst();
    }

    /**
     * A device that is about to be let in.
     *
     * @param device as who it is let in
     * @param before as who it was known until now, by a secret that somebody else may have put there; empty if it was not known
     * @param secret the secret it gets with that
     */
    public record Entrant(DeviceKey device, Optional<DeviceKey> before, Secret secret) {}

    /**
     * Who is about to be let in: always by a secret that is made now. One that nobody knows is worth nothing; one that is known may
     * do as long as before what it could before.
     */
    public Entrant entrant(HttpServletRequest request) {
        var before = find(request).filter(device -> DeviceRoles.isKnown(device, rooms));
        var secret = Secret.fresh();
        return new Entrant(DeviceKey.of(secret), before, secret);
    }

    /** It was let in: from now on it is known by its secret. To be called before the answer begins. */
    public void welcome(Entrant entrant, HttpServletRequest request, HttpServletResponse response) {
        give(entrant.secret, request, response);
    }

    /** Somebody has logged in: what others may know of the device is worth nothing from now on. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        var entrant = entrant(request);
        entrant.before.ifPresent(before -> {
            secrets.renewAlone(before, entrant.device);
            give(entrant.secret, request, response);
        });
    }

    /** Whoever used the device has left it to others: nothing here is known by its secret any more, and it keeps none. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        entrant(request).before.ifPresent(secrets::end);
        request.setAttribute(FORGOTTEN, true);
        names(request).forEach(name -> add(name, "", Duration.ZERO, request.isSecure(), response));
    }

    /** What an older program has given gets the name that it has now. */
    public void rename(HttpServletRequest request, HttpServletResponse response) {
        if (request.isSecure() && named(NAME_BEHIND_HTTPS, request).isEmpty()) {
            named(NAME, request).ifPresent(secret -> give(secret, request, response));
        }
    }

    private static void give(Secret secret, HttpServletRequest request, HttpServletResponse response) {
        var secure = request.isSecure();
        add(secure ? NAME_BEHIND_HTTPS : NAME, secret.value(), LIFE, secure, response);
        if (secure && named(NAME, request).isPresent()) {
            add(NAME, "", Duration.ZERO, true, response);
        }
    }

    private static void add(String name, String value, Duration life, boolean secure, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
