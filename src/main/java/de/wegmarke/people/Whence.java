package de.wegmarke.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where something is done, as coarse as it is kept.
 *
 * @param address the network that was asked from: /24 of IPv4, /48 of IPv6; empty if the program did it by itself
 */
record Whence(String address, Browser browser) {

    private static final int KEPT_OF_IPV6 = 6;

    /** From where the current request comes. */
    static Whence here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? of(current.getRequest())
                : new Whence("", new Browser("", ""));
    }

    private static Whence of(HttpServletRequest request) {
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Whence(coarse(request.getRemoteAddr()), Browser.of(browser));
    }

    /** What is left of an address: the network, not the household. */
    static String coarse(String address) {
        var whole = InetAddress.ofLiteral(address).getAddress();
        if (whole.length == 4) {
            return "%d.%d.%d.0/24".formatted(whole[0] & 0xff, whole[1] & 0xff, whole[2] & 0xff);
        }
        var groups = HexFormat.of().formatHex(Arrays.copyOf(whole, KEPT_OF_IPV6));
        return groups.replaceAll("(.{4})", "$1:") + ":/48";
    }
}
