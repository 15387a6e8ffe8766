package de.wegmarke.project;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the public's pages of what began to show by itself (P8). Nobody has to be awake at that moment: it is told before the next
 * page is read, with the moment at which it began. Of two who tell at once the second finds nothing left.
 */
@Component
public class DueReports {

    private final Projects projects;
    private final TransactionOperations transactions;
    private final Clock clock;

    DueReports(Projects projects, TransactionOperations transactions, Clock clock) {
        this.projects = projects;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Outside of every transaction: each project in one of its own. */
    public void tell() {
        var now = clock.instant();
        for (var due : projects.due(now)) {
            transactions.executeWithoutResult(status -> projects.toChange(due).ifPresent(project -> {
                project.tell(now);
                projects.save(project);
            }));
        }
    }
}
