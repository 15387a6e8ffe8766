package de.wegmarke.people.web;

import de.wegmarke.people.Shown;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/** Why somebody is not let in, or not yet: an address that says so. It tells nobody whether an account exists. */
class NotYetIn extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final String address;
    private final transient Optional<Shown> halfWay;

    private NotYetIn(String address, Optional<Shown> halfWay) {
        super(address);
        this.address = address;
        this.halfWay = halfWay;
    }

    /** Too many wrong passwords in a short time. */
    static NotYetIn slowly() {
        return new NotYetIn("/login?slow", Optional.empty());
    }

    static NotYetIn wrong() {
        return new NotYetIn("/login?wrong", Optional.empty());
    }

    /** The password is right, and a code is to come. */
    static NotYetIn codeNeeded(Shown shown) {
        return new NotYetIn("/login/code", Optional.of(shown));
    }

    /** Too many wrong codes in a short time. */
    static NotYetIn codeSlowly() {
        return new NotYetIn("/login/code?slow", Optional.empty());
    }

    static NotYetIn codeWrong() {
        return new NotYetIn("/login/code?wrong", Optional.empty());
    }

    /** It took too long to find the phone, or the account was changed meanwhile. */
    static NotYetIn again() {
        return new NotYetIn("/login?again", Optional.empty());
    }

    String address() {
        return address;
    }

    /** Who may now type a code. */
    Optional<Shown> halfWay() {
        return halfWay;
    }
}
