package de.wegmarke.results;

import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Settings;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages of what became of the cards. */
@Controller
class ResultsPages {

    private final ReadingRoom room;
    private final ConferenceRegister conferences;
    private final Settings settings;

    ResultsPages(ReadingRoom room, ConferenceRegister conferences, Settings settings) {
        this.room = room;
        this.conferences = conferences;
        this.settings = settings;
    }

    @ModelAttribute("base")
    String base() {
        return settings.base().toString();
    }

    @GetMapping("/results")
    String overview(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String field,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String conference,
            @RequestParam @Nullable String page,
            Model model) {
        var overview = room.overview(Search.of(q, field, kind, state, conference, page));
        overview.ifPresent(found -> model.addAttribute("page", found));
        if (overview.isEmpty()) {
            model.addAttribute("conference", conferences.inPublic().orElse(null));
        }
        return overview.isPresent() ? "results/overview" : "results/empty";
    }

    /** The number decides; whoever comes with another title is sent to the address that lasts (G1). */
    @GetMapping("/results/fields/{address}")
    Object field(
            @PathVariable String address,
            @RequestParam @Nullable String page,
            HttpServletRequest request,
            Model model) {
        var sheet = room.field(address, Pages.asked(page)).orElseThrow(NotFound::new);
        var field = sheet.line().field();
        if (!field.slug().equals(address)) {
            return Moved.to(FieldStones.pathOf(field), request);
        }
        model.addAttribute("page", sheet);
        return "results/field";
    }

    @GetMapping("/results/recommendations/{number}")
    Object recommendation(@PathVariable String number, HttpServletRequest request, Model model) {
        var sheet = room.recommendation(number).orElseThrow(NotFound::new);
        if (!sheet.recommendation().number().equals(number)) {
            return Moved.to(Entry.pathOf(sheet.recommendation()), request);
        }
        model.addAttribute("page", sheet);
        return "results/recommendation";
    }

    @GetMapping("/results/projects/{number}")
    Object project(@PathVariable String number, HttpServletRequest request, Model model) {
        var sheet = room.project(number).orElseThrow(NotFound::new);
        if (!sheet.project().number().equals(number)) {
            return Moved.to(Entry.pathOf(sheet.project()), request);
        }
        model.addAttribute("page", sheet);
        return "results/project";
    }
}
