package de.wegmarke.people.web;

import de.wegmarke.people.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages to log in and out; Spring Security answers what is sent from them. */
@Controller
class LoginPage {

    /** What the address says happened, and the sentence for it. */
    private static final Map<String, String> ERRORS =
            Map.of("wrong", "people.login-wrong", "slow", "people.login-slow", "cookies", "people.cookies-needed");

    private static final Map<String, String> NOTICES = Map.of(
            "ended", "people.login-ended",
            "again", "people.login-again",
            "first", "people.login-first",
            "over", "people.login-over",
            "bye", "people.logged-out",
            "set", "people.password-set");

    private static final Map<String, String> CODE_ERRORS =
            Map.of("wrong", "people.code-wrong", "slow", "people.code-slow");

    private final CurrentPerson current;
    private final Clock clock;

    LoginPage(CurrentPerson current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> said, Model page) {
        page.addAttribute("error", first(ERRORS, said));
        page.addAttribute("notice", first(NOTICES, said));
        return "people/login";
    }

    /** The second step; its form is sent to where the first is. */
    @GetMapping("/login/code")
    String code(@RequestParam Map<String, String> said, Model page, HttpServletRequest request) {
        if (HalfWay.of(request, clock.instant()).isEmpty()) {
            return "redirect:/login";
        }
        page.addAttribute("error", first(CODE_ERRORS, said));
        return "people/login-code";
    }

    @GetMapping("/logout")
    String logout() {
        return current.find().isPresent() ? "people/logout" : "redirect:/login";
    }

    private static @Nullable String first(Map<String, String> sentences, Map<String, String> said) {
        return said.keySet().stream()
                .filter(sentences::containsKey)
                .map(sentences::get)
                .findFirst()
                .orElse(null);
    }
}
