package de.wegmarke.people;

import de.wegmarke.database.Deed;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps what was hashed outside of any transaction. */
@Service
@Deed
class PasswordRenewal {

    private final Accounts accounts;
    private final AuditLog audit;

    PasswordRenewal(Accounts accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * A new password of one's own, unless it was changed since the old one was shown.
     *
     * @param here the log-in that stays
     * @return whether it was changed
     */
    boolean replace(Shown old, String hash, Optional<LogInId> here) {
        var id = old.account();
        var account = accounts.toChange(id).filter(known -> known.takes(old));
        account.ifPresent(known -> {
            known.changePassword(hash, here);
            accounts.save(known);
            audit.note(AuditKind.PASSWORD_CHANGED, id, id.value());
        });
        return account.isPresent();
    }

    /**
     * The same password, unless it was changed since it was shown.
     *
     * @param hash of the same password, by the method that is the usual one by now
     * @return what counts now
     */
    Shown renew(Shown shown, String hash) {
        var account = accounts.toChange(shown.account()).filter(known -> known.takes(shown));
        account.ifPresent(known -> known.rehash(hash));
        return account.isPresent() ? new Shown(shown.person(), hash) : shown;
    }
}
