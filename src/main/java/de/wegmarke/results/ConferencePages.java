package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.shared.Phone;
import de.wegmarke.shared.Settings;
import de.wegmarke.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What everybody may know of a conference, also as a date for one's own calendar. */
@Controller
class ConferencePages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ConferenceRegister conferences;
    private final GuidelineRegister guidelines;
    private final Settings settings;
    private final Clock clock;

    ConferencePages(ConferenceRegister conferences, GuidelineRegister guidelines, Settings settings, Clock clock) {
        this.conferences = conferences;
        this.guidelines = guidelines;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/conferences/{slug}")
    Object show(@PathVariable String slug, HttpServletRequest request, Model model) {
        ConferencePage conference = conferences.conference(slug);
        if (!conference.slug().equals(slug)) {
            return Moved.to("/conferences/" + conference.slug(), request);
        }
        var fields = guidelines.fields(conference.edition()).stream()
                .collect(Collectors.toMap(FieldLine::id, Function.identity()));
        model.addAttribute("conference", conference);
        model.addAttribute("time", Timing.of(conference, clock.instant()).name());
        model.addAttribute("phoneLink", Phone.link(conference.contact().phone()));
        model.addAttribute("agenda", Words.lines(conference.agenda()).toList());
        model.addAttribute(
                "groups",
                conferences.groups(conference.id()).stream()
                        .map(group -> GroupLine.of(group, fields))
                        .toList());
        return "conference";
    }

    @GetMapping("/conferences/{slug}.ics")
    ResponseEntity<String> calendar(@PathVariable String slug) {
        var conference = conferences.conference(slug);
        var file = new CalendarFile(settings).of(conference, clock.instant().truncatedTo(ChronoUnit.DAYS));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + conference.slug() + ".ics\"")
                .body(file);
    }
}
