package de.wegmarke;

import de.wegmarke.backup.Refused;
import de.wegmarke.database.SideDoor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** The program: reads its options, says what is wrong with them, or starts; or does one errand. */
@SpringBootApplication
public class Wegmarke {

    /**
     * Starts Wegmarke; ends with status 2 if an option does not exist or cannot be, with 1 if an errand could not be
     * done.
     */
    public static void main(String[] args) {
        var typed = List.of(args);
        if (new Options(typed).askForHelp()) {
            say(System.out, Options.help());
            return;
        }
        try {
            var errand = Errand.in(typed);
            if (errand.isPresent()) {
                say(System.out, errand.get().run() + System.lineSeparator());
            } else {
                start(new Options(typed).forSpring());
            }
        } catch (Options.Unknown | Errand.Unclear | RefusedSetting unclear) {
            end(2, unclear);
        } catch (Refused | SideDoor.Closed | SQLException | IOException failed) {
            end(1, failed);
        }
    }

    /** Starts it, or starts it once more when the one before has gone. */
    static void start(String[] options) {
        var program = new SpringApplication(Wegmarke.class);
        program.addListeners((ApplicationListener<ApplicationPreparedEvent>) prepared -> FewStories.begin());
        program.addListeners(new OwnHost(), new OwnCookies(), new SettingShapes());
        program.run(options);
    }

    private static void say(PrintStream where, String text) {
        new PrintStream(where, true, StandardCharsets.UTF_8).print(text);
    }

    private static void end(int status, Exception why) {
        say(System.err, why.getMessage() + System.lineSeparator());
        System.exit(status);
    }
}
