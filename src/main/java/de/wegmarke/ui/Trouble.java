package de.wegmarke.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import java.security.SecureRandom;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What went wrong, as it may be told: a sentence in the reader's language and the HTTP status that belongs to it. What
 * nobody foresaw gets a short reference, which also stands in the log beside the whole story; a browser never sees that.
 *
 * @param status of the answer, when a whole screen failed
 * @param sentence translated
 */
record Trouble(int status, String sentence) {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ3789";
    private static final SecureRandom DICE = new SecureRandom();

    /** Looks for what is behind the failure, however deep it is wrapped. */
    static Trouble behind(Throwable failure) {
        return causes(failure)
                .filter(RuleViolation.class::isInstance)
                .map(RuleViolation.class::cast)
                .findFirst()
                .map(Trouble::brokenRule)
                .orElseGet(() -> causes(failure).anyMatch(Trouble::saysDatabaseLost)
                        ? databaseLost(failure)
                        : unforeseen(failure));
    }

    private static Trouble brokenRule(RuleViolation rule) {
        var status =
                switch (rule) {
                    case NotFound gone -> 404;
                    case NotAllowed no -> 403;
                    case Conflict late -> 409;
                    default -> 422;
                };
        return new Trouble(
                status,
                rule.all().stream()
                        .map(one -> I18NProvider.translate(one.key(), one.arguments()))
                        .collect(Collectors.joining(" ")));
    }

    private static Trouble databaseLost(Throwable failure) {
        LOG.error("The database does not answer", failure);
        return new Trouble(503, I18NProvider.translate("ui.trouble.database"));
    }

    private static Trouble unforeseen(Throwable failure) {
        var reference = DICE.ints(6, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
        LOG.error("Trouble {}", reference, failure);
        return new Trouble(500, I18NProvider.translate("ui.trouble.sentence", reference));
    }

    private static boolean saysDatabaseLost(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
