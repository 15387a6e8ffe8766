package de.wegmarke.conference.web;

import de.wegmarke.conference.JoinCode;
import de.wegmarke.conference.Joining;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Homes;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
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

    JoinController(JoiningDesk joining, DeviceCookie cookie, Homes homes, JoinGate gate) {
        this.joining = joining;
        this.cookie = cookie;
        this.homes = homes;
        this.gate = gate;
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
        if (code.isBlank() || mustWait(code, wait, model, request, response)) {
            return "join";
        }
        return switch (answered(
                request, () -> JoinCode.typed(code).map(joining::look).orElseGet(Joining.UnknownCode::new))) {
            case Joining.Open open -> {
                gate.wasRight(request.getRemoteAddr());
                var before = cookie.find(request).flatMap(joining::participant);
                var elsewhere = before.filter(
                        known -> !known.group().equals(open.group().id()));
                if (isPress(request) && elsewhere.isEmpty()) {
                    yield enter(code, model, request, response);
                }
                model.addAttribute("open", open);
                model.addAttribute("moves", elsewhere.isPresent());
                model.addAttribute("typed", shown(code));
                yield "join-ask";
            }
            case Joining other -> refused(code, other, model, request, response);
        };
    }

    @PostMapping("/j")
    String press(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String wait,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (code.isBlank() || mustWait(code, wait, model, request, response)) {
            return "join";
        }
        return enter(code, model, request, response);
    }

    /** A cookie that no room knows, and that anybody may have put there, is not taken over. */
    private String enter(String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        var known = cookie.find(request)
                .filter(device -> joining.participant(device).isPresent());
        var secret = Secret.fresh();
        var device = known.orElseGet(() -> new DeviceKey(secret.hash()));
        return switch (answered(request, () -> joining.join(device, code, language(request)))) {
            case Joining.Joined joined -> {
                gate.wasRight(request.getRemoteAddr());
                if (known.isEmpty()) {
                    cookie.give(secret, request, response);
                }
                request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
                yield "redirect:%s?%s".formatted(homes.of(Role.PARTICIPANT), Visit.JUST_JOINED);
            }
            case Joining other -> refused(code, other, model, request, response);
        };
    }

    /** What could not be answered costs nothing: else a hall would wait for what the database did not do. */
    private Joining answered(HttpServletRequest request, Supplier<Joining> question) {
        try {
            return question.get();
        } catch (RuntimeException unanswered) {
            gate.wasRight(request.getRemoteAddr());
            throw unanswered;
        }
    }

    private String refused(
            String code, Joining why, Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("typed", shown(code));
        response.setStatus(HttpStatus.NOT_FOUND.value());
        if (why instanceof Joining.OutsideWindow outside) {
            gate.wasRight(request.getRemoteAddr());
            model.addAttribute("conference", outside.conference());
        }
        return "join";
    }

    private boolean mustWait(
            String code, String ticket, Model model, HttpServletRequest request, HttpServletResponse response) {
        var wait = gate.waitBefore(request.getRemoteAddr(), ticket);
        wait.ifPresent(next -> {
            model.addAttribute("typed", shown(code));
            model.addAttribute("slow", true);
            model.addAttribute("wait", next);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(JoinGate.WAIT.toSeconds()));
        });
        return wait.isPresent();
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
