package de.wegmarke.conference.web;

import de.wegmarke.conference.Joining;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.Homes;
import de.wegmarke.people.Role;
import de.wegmarke.people.Visit;
import de.wegmarke.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Redeems a code, typed or scanned; afterwards it is gone from the address (J1). */
@Controller
class JoinController {

    private final JoiningDesk joining;
    private final DeviceCookie cookie;
    private final Homes homes;
    private final JoinMisses misses;

    JoinController(JoiningDesk joining, DeviceCookie cookie, Homes homes, JoinMisses misses) {
        this.joining = joining;
        this.cookie = cookie;
        this.homes = homes;
        this.misses = misses;
    }

    @GetMapping("/j/{code}")
    String scanned(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        return join(code, model, request, response);
    }

    @GetMapping("/j")
    String join(
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var device = cookie.ensure(request, response);
        return switch (joining.join(device, code, language(request))) {
            case Joining.Joined joined -> {
                request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
                yield "redirect:%s?%s".formatted(homes.of(Role.PARTICIPANT), Visit.JUST_JOINED);
            }
            case Joining.OutsideWindow outside -> {
                model.addAttribute("typed", shown(code));
                response.setStatus(HttpStatus.NOT_FOUND.value());
                model.addAttribute("conference", outside.conference());
                yield "join";
            }
            case Joining.UnknownCode unknown -> {
                model.addAttribute("typed", shown(code));
                var patient = misses.mayMiss(device);
                response.setStatus((patient ? HttpStatus.NOT_FOUND : HttpStatus.TOO_MANY_REQUESTS).value());
                model.addAttribute("slow", !patient);
                yield "join";
            }
        };
    }

    /** The participant's screen may speak more languages than the pages. */
    private static String language(HttpServletRequest request) {
        return Languages.chosen(
                        Languages.ALL,
                        request.getParameter(Languages.PARAMETER),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .toLanguageTag();
    }

    /** What was typed, back in the form; no longer than any code could be. */
    private static String shown(String code) {
        return code.length() > 40 ? code.substring(0, 40) : code;
    }
}
