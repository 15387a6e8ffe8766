package de.wegmarke.people.web;

import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.OwnPasswordDesk;
import de.wegmarke.shared.RuleViolation;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where one changes one's own password: a plain form, as those programs know it that keep passwords for people. */
@Controller
class PasswordPage {

    static final String ADDRESS = "/password";

    private final OwnPasswordDesk desk;
    private final CurrentPerson current;
    private final FieldMistakes mistakes;

    PasswordPage(OwnPasswordDesk desk, CurrentPerson current, FieldMistakes mistakes) {
        this.desk = desk;
        this.current = current;
        this.mistakes = mistakes;
    }

    @GetMapping(ADDRESS)
    ModelAndView look() {
        return new ModelAndView("people/password", Map.of("wrong", Map.of()));
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            Locale language) {
        try {
            desk.change(current.get(), old, password, repeated, current.logIn());
        } catch (RuleViolation rule) {
            return mistakes.on(look(), rule, language);
        }
        var account = new RedirectView("/app/account?changed");
        account.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(account);
    }
}
