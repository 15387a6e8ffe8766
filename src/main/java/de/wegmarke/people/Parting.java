package de.wegmarke.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets the device forget whoever used it: secret, session and log-in end; what was sent stays. */
@Component
public class Parting {

    private final DeviceCookie cookie;
    private final OpenLogIns logIns;
    private final LogoutHandler session;

    Parting(
            DeviceCookie cookie,
            OpenLogIns logIns,
            @Value("${server.servlet.session.cookie.name}") String sessionCookie) {
        this.cookie = cookie;
        this.logIns = logIns;
        session = new CompositeLogoutHandler(
                new SecurityContextLogoutHandler(), new CookieClearingLogoutHandler(sessionCookie));
    }

    /** Ends what there is; from then on the request has brought nothing. To be called before the answer begins. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        cookie.forget(request, response);
        logIns.leave(visitor(request));
        session.logout(request, response, null);
    }

    /** Plain pages know no session by themselves; whoever has one was let in by it, and maybe with a password. */
    private static @Nullable Authentication visitor(HttpServletRequest request) {
        return new HttpSessionSecurityContextRepository()
                .loadDeferredContext(request)
                .get()
                .getAuthentication();
    }
}
