package de.wegmarke.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What comes with a form to log in besides name and password: from where, and in the second step the code. */
class Typed extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final @Nullable String code;
    private final @Nullable HalfWay halfWay;

    Typed(HttpServletRequest request, Instant now) {
        super(request);
        code = request.getParameter("code");
        halfWay = HalfWay.of(request, now).orElse(null);
    }

    /** The code; empty in the first step. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Optional<HalfWay> halfWay() {
        return Optional.ofNullable(halfWay);
    }
}
