package de.wegmarke.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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

    private static final Duration LIFE = Duration.ofDays(400);
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    DeviceCookie() {}

    /** The device, if it has brought a well-formed cookie. That does not mean that it was let in anywhere. */
    public Optional<DeviceKey> find(HttpServletRequest request) {
        var cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .map(value -> new DeviceKey(new Secret(value).hash()))
                .findFirst();
    }

    /** The device; it gets a cookie if it has none. To be called where a device is let in, before the answer begins. */
    public DeviceKey ensure(HttpServletRequest request, HttpServletResponse response) {
        return find(request).orElseGet(() -> {
            var secret = Secret.fresh();
            give(secret, request, response);
            return new DeviceKey(secret.hash());
        });
    }

    /** From now on the device is known by this secret. To be called before the answer begins. */
    public void give(Secret secret, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, secret.value())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(LIFE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
