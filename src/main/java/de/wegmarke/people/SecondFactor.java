package de.wegmarke.people;

import de.wegmarke.database.Aggregate;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody shows besides the password: a code of their phone. It is asked for since its first code was typed. */
@Entity
public class SecondFactor extends Aggregate {

    static final int CODES = 10;

    @EmbeddedId
    private AccountId account;

    private String secret;
    private @Nullable Instant since;

    /** The step of time of the last code that was taken: it and those before it are taken no more. */
    private long lastStep;

    /** Hashes of those that were not used yet. */
    @Convert(converter = Hashes.class)
    private Set<String> recoveryCodes;

    protected SecondFactor() {}

    SecondFactor(AccountId account) {
        this.account = account;
        this.secret = Totp.secret();
        this.recoveryCodes = Set.of();
    }

    /** Whether it is asked for. */
    boolean isSetUp() {
        return since != null;
    }

    Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    int codesLeft() {
        return recoveryCodes.size();
    }

    String secret() {
        return secret;
    }

    /** Begins anew: what was shown before opens nothing. */
    void beginAnew() {
        secret = Totp.secret();
    }

    /**
     * From now on it is asked for, if the first code fits.
     *
     * @return the recovery codes, which nobody sees again; none if the code does not fit
     */
    List<RecoveryCode> confirm(String code, Instant when) {
        if (!takesCode(code, when)) {
            return List.of();
        }
        var codes = Stream.generate(RecoveryCode::fresh).limit(CODES).toList();
        recoveryCodes = codes.stream().map(RecoveryCode::hash).collect(Collectors.toUnmodifiableSet());
        since = when;
        return codes;
    }

    /** Takes the code of a step of time once: who looked over a shoulder comes too late. */
    boolean takesCode(String code, Instant when) {
        var step = Totp.step(secret, code, when);
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }

    /** Takes each recovery code once. */
    boolean takesRecoveryCode(String code) {
        var left = new HashSet<>(recoveryCodes);
        var taken = left.remove(new RecoveryCode(code).hash());
        recoveryCodes = Set.copyOf(left);
        return taken;
    }
}
