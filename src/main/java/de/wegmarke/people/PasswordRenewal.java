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
     * @param seen the hash that the old one fitted
     * @param here the log-in that stays
     * @return whether it was changed
     */
    boolean replace(AccountId id, String seen, String hash, Optional<LogInId> here) {
        var account = accounts.toChange(id)
                .filter(known -> known.isActive() && known.password().equals(Optional.of(seen)));
        account.ifPresent(known -> {
            known.changePassword(hash, here);
            accounts.save(known);
            audit.note(AuditKind.PASSWORD_CHANGED, id, id.value());
        });
        return account.isPresent();
    }

    /** @param hash of the same password, by the method that is the usual one by now */
    void renew(AccountId account, String hash) {
        accounts.toChange(account).ifPresent(known -> known.rehash(hash));
    }
}
