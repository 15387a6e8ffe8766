package de.wegmarke.conference.web;

import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.conference.Joining;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.Homes;
import de.wegmarke.people.Parting;
import de.wegmarke.people.Role;
import de.wegmarke.people.Visit;
import de.wegmarke.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Redeems a code, typed or scanned; afterwards it is gone from the address (J1). Looking at the address asks whether one wants to
 * take part; only pressing joins, and only then the device gets its cookie. Scanning a code, following it from the own page, or
 * typing it is a press, if the browser says that a person did it; a preview, a prefetch, a link on a foreign page is none, and
 * nothing moves a device by itself that is in another group.
 */
@Controller
class JoinController {

    private final JoiningDesk joining;
    private final DeviceCookie cookie;
    private final Homes homes;
    private final JoinGate gate;
    private final Parting parting;

    JoinController(JoiningDesk joining, DeviceCookie cookie, Homes homes, JoinGate gate, Parting parting) {
        this.joining = joining;
        this.cookie = cookie;
        this.homes = homes;
        this.gate = gate;
        this.parting = parting;
    }

    @GetMapping("/j/{code}")
    String scanned(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        return look(code, "", model, request, response);
    }

    @GetMapping("/j")
    String look(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String wait,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return redeem(code, wait, () -> lookOrEnter(code, model, request, response), model, request, response);
    }

    /** Where a screen leads whose device was taken out of its group. */
    @GetMapping("/removed")
    String removed(Model model, HttpServletRequest request) {
        var because = cookie.find(request).flatMap(joining::removed);
        because.ifPresent(reason -> model.addAttribute("because", reason));
        return because.isEmpty() ? "join" : "join-not";
    }

    @PostMapping("/j")
    String press(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String wait,
            @RequestParam(defaultValue = "false") boolean next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return redeem(
                code,
                wait,
                () -> next ? next(code, request, response) : enter(code, request, response),
                model,
                request,
                response);
    }

    private String redeem(
            String code,
            String ticket,
            Supplier<Joining> question,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("typed", shown(code));
        if (code.isBlank()) {
            return "join";
        }
        return switch (gate.ask(request.getRemoteAddr(), ticket)) {
            case JoinGate.Look look -> page(weighed(question, look), model, request, response);
            case JoinGate.Wait later -> {
                later.tell(model, response);
                yield "join";
            }
        };
    }

    /** Only a code that there is not costs its look. */
    private Joining weighed(Supplier<Joining> question, JoinGate.Look look) {
        return gate.weigh(look, question, answer -> !(answer instanceof Joining.UnknownCode), gate::wasRight);
    }

    private Joining lookOrEnter(String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        var found = JoinCode.typed(code).map(joining::look).orElseGet(Joining.UnknownCode::new);
        if (!(found instanceof Joining.Open open)) {
            return found;
        }
        var moves = cookie.find(request)
                .flatMap(joining::participant)
                .filter(known -> !known.group().equals(open.group().id()))
                .isPresent();
        model.addAttribute("moves", moves);
        return isPress(request) && !moves ? enter(code, request, response) : open;
    }

    /** On a device that a group shares: nobody is the one before, and who comes next is somebody else. */
    private Joining next(String code, HttpServletRequest request, HttpServletResponse response) {
        var found = JoinCode.typed(code).map(joining::look).orElseGet(Joining.UnknownCode::new);
        if (!(found instanceof Joining.Open open)) {
            return found;
        }
        if (!open.group().newcomers()) {
            return new Joining.NoNewcomers(open.conference(), open.group());
        }
        parting.end(request, response);
        return enter(code, request, response);
    }

    private Joining enter(String code, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.isLate(request)) {
            return new Joining.Overtaken();
        }
        var entrant = cookie.entrant(request);
        var came = joining.join(entrant.device(), entrant.before(), code, language(request));
        if (came instanceof Joining.Joined) {
            cookie.welcome(entrant, request, response);
        }
        return came;
    }

    private String page(Joining came, Model model, HttpServletRequest request, HttpServletResponse response) {
        return switch (came) {
            case Joining.Joined _, Joining.Overtaken _ -> {
                request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
                // Nothing of the page goes along into the address.
                model.asMap().clear();
                yield "redirect:%s?%s".formatted(homes.of(Role.PARTICIPANT), Visit.JUST_JOINED);
            }
            case Joining.Open open -> {
                model.addAttribute("open", open);
                yield "join-ask";
            }
            case Joining.OutsideWindow outside -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                model.addAttribute("conference", outside.conference());
                yield "join";
            }
            case Joining.NoNewcomers closed -> refused(closed.group(), "", model, response);
            case Joining.Removed removed -> refused(removed.group(), removed.because(), model, response);
            case Joining.UnknownCode unknown -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                yield "join";
            }
        };
    }

    private static String refused(GroupPage group, String because, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("group", group);
        model.addAttribute("because", because);
        return "join-not";
    }

    /** Whether a person has just scanned or typed the address, or pressed something on a page of ours (Fetch Metadata). */
    private static boolean isPress(HttpServletRequest request) {
        return "?1".equals(request.getHeader("Sec-Fetch-User"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"))
                && Set.of("none", "same-origin").contains(String.valueOf(request.getHeader("Sec-Fetch-Site")))
                && request.getHeader("Sec-Purpose") == null;
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
