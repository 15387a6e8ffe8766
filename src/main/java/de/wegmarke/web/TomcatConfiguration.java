package de.wegmarke.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
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

    /** Nobody takes all the connections. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownDoor() {
        return server -> server.setProtocol(BoundedConnections.Protocol.class.getName());
    }

    /** Whom a request comes from, and by which address, is believed only if a proxy says it that the operator has named. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> namedProxies(
            @Value("${wegmarke.proxies}") List<String> proxies) {
        return server -> {
            if (!proxies.isEmpty()) {
                server.addEngineValves(believing(proxies));
            }
        };
    }

    private static RemoteIpValve believing(List<String> proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
                proxies.stream().map(String::strip).map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }
}
