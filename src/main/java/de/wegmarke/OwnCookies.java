package de.wegmarke;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/**
 * Behind HTTPS the session's cookie has a name that browsers take only from this host itself, and only over HTTPS. The container knows
 * one name for all requests, so the address by which people come decides.
 */
class OwnCookies implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String NAME = "server.servlet.session.cookie.name";
    private static final String SECURE = "server.servlet.session.cookie.secure";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var settings = prepared.getEnvironment();
        if (settings.getRequiredProperty("wegmarke.base-url").startsWith("https://")) {
            settings.getPropertySources()
                    .addFirst(new MapPropertySource(
                            "cookies behind HTTPS",
                            Map.of(NAME, "__Host-" + settings.getRequiredProperty(NAME), SECURE, true)));
        }
    }
}
