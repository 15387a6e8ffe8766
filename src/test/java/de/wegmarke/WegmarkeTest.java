package de.wegmarke;

import de.wegmarke.e2e.FullConference;
import de.wegmarke.results.Reader;
import de.wegmarke.results.Showcase;
import de.wegmarke.stage.BrokenScreen;
import de.wegmarke.stage.Cable;
import de.wegmarke.stage.FreePort;
import de.wegmarke.stage.FreshSchema;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the running program: the real server on a free port, a real MariaDB with an empty schema. All such tests
 * share one context and one database, so each makes what it needs (see {@link Stage}) and none counts on being alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "wegmarke.data=target/test-data",
            "wegmarke.demo=false",
            "wegmarke.proxies=127.0.0.1",
            "spring.flyway.clean-disabled=false",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=warn"
        })
@ContextConfiguration(initializers = FreePort.class)
@Import({
    Cable.class,
    FreshSchema.class,
    Stage.class,
    Statements.class,
    Logins.class,
    Showcase.class,
    Reader.class,
    FullConference.class,
    BrokenScreen.class
})
public @interface WegmarkeTest {}
