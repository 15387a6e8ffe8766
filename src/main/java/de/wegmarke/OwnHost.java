package de.wegmarke;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Refuses to start below a path of somebody else's host: the addresses of our pages, of our cookies and of the app begin at the top.
 * Looks at the address wherever it was set, as an option, a variable or a file.
 */
class OwnHost implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** @throws RefusedSetting if the address is none of a host */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var address = Objects.requireNonNullElse(prepared.getEnvironment().getProperty("wegmarke.base-url"), "");
        if (!isOfAHost(address)) {
            throw new RefusedSetting(
                    "--base-url=%s cannot be: Wegmarke needs a host of its own and runs below no path. It looks like https://wegmarke.example."
                            .formatted(address));
        }
    }

    private static boolean isOfAHost(String address) {
        try {
            var read = new URI(address);
            return ("http".equals(read.getScheme()) || "https".equals(read.getScheme()))
                    && Objects.requireNonNullElse(read.getRawPath(), "").matches("/*")
                    && read.getRawQuery() == null
                    && read.getRawFragment() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
