package de.wegmarke.stage;

import de.wegmarke.web.PublicAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** A form that everybody may send, without a session. */
@Controller
public class PublicForm {

    public static final String ADDRESS = "/stage/form";

    private final AtomicInteger sent = new AtomicInteger();

    @Bean
    static PublicAddress stageForm() {
        return PublicAddress.form(ADDRESS);
    }

    @PostMapping(ADDRESS)
    String take() {
        sent.incrementAndGet();
        return "redirect:/";
    }

    /** How many got through. */
    public int sent() {
        return sent.get();
    }
}
