package de.wegmarke.people.web;

import de.wegmarke.people.Login;
import de.wegmarke.people.Person;
import de.wegmarke.people.Visit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in whoever knows the password of an active account, and slows the others. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Login login;
    private final Attempts attempts;

    PasswordCheck(Login login, Attempts attempts) {
        this.login = login;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var username = typed.getName();
        var address = address(typed);
        if (!attempts.begin(username, address)) {
            throw new TooManyAttempts();
        }
        var person = check(username, password(typed.getCredentials()), address)
                .orElseThrow(() -> new BadCredentialsException("Unknown name or wrong password"));
        attempts.succeeded(username, address);
        return Visit.by(person);
    }

    private Optional<Person> check(String username, String password, String address) {
        try {
            return login.check(username, password);
        } catch (RuntimeException unanswered) {
            attempts.cameToNothing(username, address);
            throw unanswered;
        }
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private static String password(@Nullable Object credentials) {
        return credentials == null ? "" : credentials.toString();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
