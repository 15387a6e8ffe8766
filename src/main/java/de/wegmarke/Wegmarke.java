package de.wegmarke;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** The program: reads its options, says what is wrong with them, or starts. */
@SpringBootApplication
public class Wegmarke {

    /** Starts Wegmarke; ends with status 2 if an option does not exist or the address cannot be. */
    public static void main(String[] args) {
        var options = new Options(List.of(args));
        if (options.askForHelp()) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(Options.help());
            return;
        }
        try {
            var program = new SpringApplication(Wegmarke.class);
            program.addListeners((ApplicationListener<ApplicationPreparedEvent>) prepared -> FewStories.begin());
            program.addListeners(new OwnHost());
            program.run(options.forSpring());
        } catch (Options.Unknown | OwnHost.Refused refused) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(refused.getMessage());
            System.exit(2);
        }
    }
}
