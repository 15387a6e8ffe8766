package de.wegmarke.people.web;

import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountLinks;
import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.FirstPasswordDesk;
import de.wegmarke.people.Homes;
import de.wegmarke.people.LinkClosed;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.LinkKind;
import de.wegmarke.people.LinkState;
import de.wegmarke.people.OpenedLink;
import de.wegmarke.people.Secret;
import de.wegmarke.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What a one-time link leads to. Following it only shows a page: programs that look into letters do that, and must not use
 * it up. Its button uses it.
 */
@Controller
class LinkPage {

    private final LinkDesk links;
    private final AccountDesk accounts;
    private final FirstPasswordDesk passwords;
    private final Homes homes;
    private final DeviceCookie cookie;
    private final FieldMistakes mistakes;

    LinkPage(
            LinkDesk links,
            AccountDesk accounts,
            FirstPasswordDesk passwords,
            Homes homes,
            DeviceCookie cookie,
            FieldMistakes mistakes) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.homes = homes;
        this.cookie = cookie;
        this.mistakes = mistakes;
    }

    /** What is filled in where a password is set; user name and name only by the first administrator. */
    record Form(String username, String name, String password, String repeated) {

        Form {
            username = username == null ? "" : username;
            name = name == null ? "" : name;
            password = password == null ? "" : password;
            repeated = repeated == null ? "" : repeated;
        }
    }

    @GetMapping("/links")
    String needed() {
        return "people/link-needed";
    }

    @GetMapping("/links/{secret}")
    ModelAndView look(@PathVariable String secret, HttpServletRequest request) {
        var link = links.look(new Secret(secret), cookie.find(request));
        if (link.openedHere()) {
            return home(link);
        }
        return page(secret, link.kind(), new Form("", "", "", ""));
    }

    @PostMapping("/links/{secret}")
    ModelAndView use(
            @PathVariable String secret,
            @ModelAttribute Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var link = links.look(new Secret(secret), cookie.find(request));
        if (link.kind().admission().isPresent()) {
            var entrant = cookie.entrant(request);
            var opened = links.open(new Secret(secret), entrant.device(), entrant.before());
            cookie.welcome(entrant, request, response);
            return home(opened);
        }
        try {
            setPassword(new Secret(secret), link.kind(), form);
            return new ModelAndView(seeOther("/login?set"));
        } catch (LinkClosed overtaken) {
            throw overtaken;
        } catch (RuleViolation rule) {
            // Nothing was used up: the transaction was rolled back.
            return mistakes.on(page(secret, link.kind(), form), rule, language);
        }
    }

    private void setPassword(Secret secret, LinkKind kind, Form form) {
        if (kind.equals(AccountLinks.FIRST_ADMIN)) {
            passwords.firstAdmin(secret, form.username(), form.name(), form.password(), form.repeated());
        } else {
            passwords.set(secret, form.password(), form.repeated());
        }
    }

    @ExceptionHandler
    ModelAndView closed(LinkClosed link) {
        var page = new ModelAndView("people/link-closed", Map.of("sentence", link.key()));
        page.setStatus(link.state() == LinkState.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE);
        return page;
    }

    private ModelAndView page(String secret, LinkKind kind, Form form) {
        return kind.admission()
                .map(admission -> new ModelAndView(admission.page(), Map.of("secret", secret)))
                .orElseGet(() -> passwordPage(secret, kind.equals(AccountLinks.FIRST_ADMIN), form));
    }

    private ModelAndView passwordPage(String secret, boolean first, Form form) {
        return new ModelAndView(
                "people/link-password",
                Map.of(
                        "secret",
                        secret,
                        "first",
                        first,
                        "username",
                        first ? form.username() : accounts.username(new Secret(secret)),
                        "name",
                        form.name(),
                        "wrong",
                        Map.of()));
    }

    /** Where one device is let in to several things, the address says which. */
    private ModelAndView home(OpenedLink link) {
        var home = homes.of(link.kind().admission().orElseThrow().role());
        return new ModelAndView(
                seeOther(link.among().map(subject -> home + "/" + subject).orElse(home)));
    }

    private static View seeOther(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
