package de.wegmarke.stage;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the SQL statements of something, to show that it needs the same number whatever the amount of data. */
public class Statements {

    private final SessionFactory sessions;

    Statements(EntityManagerFactory entities) {
        this.sessions = entities.unwrap(SessionFactory.class);
    }

    /** How many statements were prepared while the deed was done. Nothing else may run meanwhile. */
    public long during(Runnable deed) {
        var before = sessions.getStatistics().getPrepareStatementCount();
        deed.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
