package de.wegmarke.people;

import de.wegmarke.database.Aggregate;
import de.wegmarke.shared.Topic;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody with an account is logged in on one browser, from the right password until they are out. */
@Entity
public class LogIn extends Aggregate {

    /** A day's work: then one logs in again, however busy one was. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final String TOPIC = "log-ins";

    @EmbeddedId
    private LogInId id;

    private AccountId account;
    private Instant begunAt;

    /** To the minute: more is nobody's business. */
    private Instant seenAt;

    @Embedded
    private Browser browser;

    private @Nullable Instant endedAt;

    protected LogIn() {}

    LogIn(AccountId account, Browser browser, Instant when) {
        this.id = LogInId.next();
        this.account = account;
        this.begunAt = when;
        this.seenAt = when;
        this.browser = browser;
        touched(topic(account));
    }

    /** What rings when somebody of the account logs in or is out. */
    public static Topic topic(AccountId account) {
        return new Topic(TOPIC, account.value());
    }

    static boolean isTopic(Topic topic) {
        return topic.of().equals(TOPIC);
    }

    public LogInId id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    /** Whether its browser is still let in, what is over, or what was ended. */
    Standing standing(Instant when) {
        if (endedAt != null) {
            return Standing.ENDED;
        }
        return when.isBefore(begunAt.plus(LONGEST)) ? Standing.OPEN : Standing.OVER;
    }

    /** How a log-in stands. */
    public enum Standing {
        OPEN,
        /** Its day is over. */
        OVER,
        /** Somebody ended it: its holder, an administrator, or a deed after which the holder may do less. */
        ENDED
    }

    /** The first end stays. */
    void end(Instant when) {
        if (endedAt == null) {
            endedAt = when;
            touched(topic(account));
        }
    }

    LogInLine line() {
        return new LogInLine(id, begunAt, seenAt, browser);
    }
}
