package de.wegmarke.people.web;

import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.OpenLogIns;
import de.wegmarke.people.Visit;
import de.wegmarke.ui.parts.Farewell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Lets the device forget whoever used it: its secret and its session end, what was sent stays. */
@Controller
class DonePage {

    private final DeviceCookie cookie;

    private final OpenLogIns logIns;
    private final LogoutHandler session;

    DonePage(
            DeviceCookie cookie,
            OpenLogIns logIns,
            @Value("${server.servlet.session.cookie.name}") String sessionCookie) {
        this.cookie = cookie;
        this.logIns = logIns;
        session = new CompositeLogoutHandler(
                new SecurityContextLogoutHandler(), new CookieClearingLogoutHandler(sessionCookie));
    }

    @PostMapping(Farewell.ADDRESS)
    String end(HttpServletRequest request, HttpServletResponse response) {
        cookie.forget(request, response);
        if (visitor(request) instanceof Visit visit) {
            visit.logIn().ifPresent(logIns::leave);
        }
        session.logout(request, response, null);
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:" + Farewell.ADDRESS;
    }

    /** This address knows no session by itself; whoever has one was let in by it, and maybe with a password. */
    private static @Nullable Authentication visitor(HttpServletRequest request) {
        return new HttpSessionSecurityContextRepository()
                .loadDeferredContext(request)
                .get()
                .getAuthentication();
    }

    @GetMapping(Farewell.ADDRESS)
    String thanks() {
        return "people/done";
    }
}
