package de.wegmarke.people;

import de.wegmarke.database.Deed;
import org.springframework.stereotype.Service;

/** Keeps a password by the hash that is the usual one by now. */
@Service
@Deed
class PasswordRenewal {

    private final Accounts accounts;

    PasswordRenewal(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param hash of the same password */
    void renew(AccountId account, String hash) {
        accounts.toChange(account).ifPresent(known -> known.rehash(hash));
    }
}
