package de.wegmarke.results;

import de.wegmarke.conference.ConferenceRegister;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the conference that goes on or comes next, a field for its code, the way to the results. */
@Controller
class StartPage {

    private final ConferenceRegister conferences;
    private final Clock clock;

    StartPage(ConferenceRegister conferences, Clock clock) {
        this.conferences = conferences;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        var all = conferences.conferences();
        model.addAttribute("published", all.stream().anyMatch(known -> known.isPublished()));
        conferences.inPublic().ifPresent(conference -> {
            model.addAttribute("conference", conference);
            model.addAttribute("time", Timing.of(conference, clock.instant()).name());
        });
        return "start";
    }
}
