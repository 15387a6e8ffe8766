package de.wegmarke.web;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the container lets people in. */
@Configuration
class TomcatConfiguration {

    /** No answer is ever a bare page of the container. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownBareAnswers() {
        return server -> server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(BareAnswer.class.getName()));
    }

    /**
     * Nobody takes all the connections; and whom a request comes from, and by which address, is believed only if a proxy says it
     * that the operator has named. Whoever it is, what is kept is handed out next.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownDoor(
            @Value("${wegmarke.proxies}") Set<String> proxies, PageCache pages) {
        return server -> {
            server.setProtocol(BoundedConnections.Protocol.class.getName());
            server.addProtocolHandlerCustomizers(
                    (TomcatProtocolHandlerCustomizer<BoundedConnections.Protocol>) door -> door.believes(proxies));
            if (!proxies.isEmpty()) {
                server.addEngineValves(believing(proxies));
            }
            server.addEngineValves(new Hatch(pages));
        };
    }

    private static RemoteIpValve believing(Set<String> proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }
}
