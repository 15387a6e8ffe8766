package de.wegmarke.database;

import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Senseless;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What kind of failure stands behind an exception, however deep it is wrapped: asked here by screens, pages and what answers
 * devices.
 */
public enum Failure {
    UNKNOWN_THING(404),
    FORBIDDEN(403),
    /** Somebody else was faster (A1). */
    OVERTAKEN(409),
    SENSELESS(400),
    BROKEN_RULE(422),
    DATABASE_AWAY(503),
    UNFORESEEN(500);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    /** Of the answer. */
    public int status() {
        return status;
    }

    /** The kind of what was thrown, or of the first of its causes that has one. */
    public static Failure of(@Nullable Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(
                        thrown, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .map(Failure::kind)
                .filter(kind -> kind != UNFORESEEN)
                .findFirst()
                .orElse(UNFORESEEN);
    }

    /** What MariaDB says when no room is left on its disk: cannot write, disk full, error from the engine, table full. */
    private static final Set<Integer> NO_ROOM = Set.of(3, 1021, 1030, 1114);

    private static Failure kind(@Nullable Throwable one) {
        return switch (one) {
            case NotFound unknown -> UNKNOWN_THING;
            case NotAllowed no -> FORBIDDEN;
            case Conflict late -> OVERTAKEN;
            case OptimisticLockingFailureException late -> OVERTAKEN;
            case Senseless question -> SENSELESS;
            case RuleViolation rule -> BROKEN_RULE;
            case TransactionException away -> DATABASE_AWAY;
            case DataAccessResourceFailureException away -> DATABASE_AWAY;
            case TransientDataAccessException away -> DATABASE_AWAY;
            case SQLTransientConnectionException away -> DATABASE_AWAY;
            case SQLNonTransientConnectionException away -> DATABASE_AWAY;
            case SQLException error when NO_ROOM.contains(error.getErrorCode()) -> DATABASE_AWAY;
            case null, default -> UNFORESEEN;
        };
    }
}
