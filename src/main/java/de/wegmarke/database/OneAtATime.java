package de.wegmarke.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** What only one node may do at a time, while the others wait. The database keeps the turn, and takes it back from whoever dies. */
@Component
public class OneAtATime {

    /** The database answers within that time, whether it is our turn or not; a line that is silent for longer is given up. */
    private static final int SECONDS = 5;

    private static final long PATIENCE = Duration.ofMinutes(5).toNanos();

    private final DataSource lines;

    OneAtATime(DataSource lines) {
        this.lines = lines;
    }

    /**
     * Does the work when it is our turn.
     *
     * @param what names the work: whoever names the same waits
     * @throws CannotAcquireLockException if it never was within five minutes
     */
    public void run(String what, Runnable work) {
        // A line of its own: the turn outlasts the work's transactions.
        try (var line = lines.getConnection()) {
            var deadline = System.nanoTime() + PATIENCE;
            while (!ask(line, "get_lock(concat(database(), ?), " + SECONDS + ")", what)) {
                if (System.nanoTime() > deadline) {
                    throw new CannotAcquireLockException("Somebody else is still at it: " + what);
                }
            }
            try {
                work.run();
            } finally {
                ask(line, "release_lock(concat(database(), ?))", what);
            }
        } catch (SQLException away) {
            throw new DataAccessResourceFailureException("Whose turn it is cannot be found out", away);
        }
    }

    private static boolean ask(Connection line, String question, String what) throws SQLException {
        try (var statement = line.prepareStatement("select " + question)) {
            statement.setString(1, " " + what);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
