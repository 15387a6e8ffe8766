package de.wegmarke.people.web;

import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords in a short time. Says nothing about whether the account exists. */
class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("Too many attempts");
    }
}
