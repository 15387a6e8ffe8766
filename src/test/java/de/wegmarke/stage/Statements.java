package de.wegmarke.stage;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** Counts the SQL statements of something, to show that it needs the same number whatever the amount of data. */
public class Statements {

    /** Whoever tries a password five times is slowed after it. */
    private static final int TIMES = 5;

    private final SessionFactory sessions;

    Statements(EntityManagerFactory entities) {
        this.sessions = entities.unwrap(SessionFactory.class);
    }

    /** As {@link #during}, while others may run too: of several times the fewest, as what they do only adds to it. */
    public long fewest(Runnable deed) {
        return LongStream.range(0, TIMES).map(time -> during(deed)).min().orElseThrow();
    }

    /** How many statements were prepared while the deed was done. Nothing else may run meanwhile. */
    public long during(Runnable deed) {
        var before = all();
        deed.run();
        return all() - before;
    }

    /** How many were prepared since the program started. */
    public long all() {
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
