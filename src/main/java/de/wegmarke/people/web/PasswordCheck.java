package de.wegmarke.people.web;

import de.wegmarke.people.Attempts;
import de.wegmarke.people.FirstStep;
import de.wegmarke.people.OpenLogIns;
import de.wegmarke.people.SecondStep;
import de.wegmarke.people.Shown;
import de.wegmarke.people.Visit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in whoever knows the password of an active account, and the code if one is asked for, and slows the others. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final FirstStep firstStep;
    private final SecondStep secondStep;
    private final OpenLogIns logIns;
    private final Attempts attempts;

    PasswordCheck(FirstStep firstStep, SecondStep secondStep, OpenLogIns logIns, Attempts attempts) {
        this.firstStep = firstStep;
        this.secondStep = secondStep;
        this.logIns = logIns;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        if (!(sent.getDetails() instanceof Typed typed)) {
            throw NotYetIn.wrong();
        }
        var shown = typed.code().isPresent()
                ? byCode(typed, typed.code().get())
                : byPassword(sent.getName(), password(sent.getCredentials()), typed.getRemoteAddress());
        return logIns.begin(shown).map(logIn -> Visit.by(shown.person(), logIn)).orElseThrow(NotYetIn::again);
    }

    private Shown byPassword(String username, String password, String address) {
        if (!attempts.begin(username, address)) {
            throw NotYetIn.slowly();
        }
        var shown = answered(() -> firstStep.check(username, password), () -> attempts.cameToNothing(username, address))
                .orElseThrow(NotYetIn::wrong);
        attempts.succeeded(username, address);
        return secondStep.after(shown.person()).map(shown::by).orElseThrow(() -> NotYetIn.codeNeeded(shown));
    }

    private Shown byCode(Typed typed, String code) {
        var shown = typed.halfWay().map(HalfWay::shown).orElseThrow(NotYetIn::again);
        var account = shown.account();
        var address = typed.getRemoteAddress();
        if (!attempts.beginCode(account, address)) {
            throw NotYetIn.codeSlowly();
        }
        var person = answered(() -> secondStep.take(shown, code), () -> attempts.giveCodeBack(account, address))
                .orElseThrow(NotYetIn::codeWrong);
        attempts.codeSucceeded(account, address);
        return shown.by(person);
    }

    /** An attempt that nobody could answer costs nothing. */
    private static <T> Optional<T> answered(Supplier<Optional<T>> check, Runnable cameToNothing) {
        try {
            return check.get();
        } catch (RuntimeException unanswered) {
            cameToNothing.run();
            throw unanswered;
        }
    }

    private static String password(@Nullable Object credentials) {
        return credentials == null ? "" : credentials.toString();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
