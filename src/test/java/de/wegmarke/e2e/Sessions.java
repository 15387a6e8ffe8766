package de.wegmarke.e2e;

import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The sessions of the running program. */
final class Sessions {

    private Sessions() {}

    /** As when nobody did anything for half an hour. */
    static void expire(ServletWebServerApplicationContext program) {
        var tomcat = ((TomcatWebServer) program.getWebServer()).getTomcat();
        Stream.of(tomcat.getHost().findChildren())
                .map(Context.class::cast)
                .flatMap(context -> Stream.of(context.getManager().findSessions()))
                .forEach(Session::expire);
    }
}
