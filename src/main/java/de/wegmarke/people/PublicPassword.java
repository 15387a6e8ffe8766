package de.wegmarke.people;

import org.springframework.stereotype.Component;

/** Looks who still has the password of the example, which everybody knows. */
@Component
public class PublicPassword {

    private final AccountRegister accounts;
    private final Passwords passwords;

    PublicPassword(AccountRegister accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Whether the account of that name is there and open, and has it. */
    public boolean isOf(String username) {
        return accounts.active(username)
                .filter(known -> passwords.fits(Passwords.OF_THE_EXAMPLE, known.password()))
                .isPresent();
    }
}
