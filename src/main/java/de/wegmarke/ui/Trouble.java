package de.wegmarke.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.database.Failure;
import de.wegmarke.shared.CodeLetters;
import de.wegmarke.shared.RuleViolation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong, as it may be told: a sentence in the reader's language and the HTTP status that belongs to it. What
 * nobody foresaw gets a short reference, which also stands in the log beside the whole story; a browser never sees that.
 *
 * @param status of the answer, when a whole screen failed
 * @param sentence translated
 */
record Trouble(int status, String sentence) {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    /** Looks for what is behind the failure, however deep it is wrapped. */
    static Trouble behind(Throwable failure) {
        var kind = Failure.of(failure);
        return switch (kind) {
            case DATABASE_AWAY -> databaseLost(failure);
            case UNFORESEEN -> unforeseen(failure);
            case OVERTAKEN -> new Trouble(kind.status(), I18NProvider.translate("shared.conflict"));
            default -> new Trouble(kind.status(), sentence(failure));
        };
    }

    /** What the broken rules say. */
    private static String sentence(Throwable failure) {
        return causes(failure)
                .filter(RuleViolation.class::isInstance)
                .map(RuleViolation.class::cast)
                .findFirst()
                .orElseThrow()
                .all()
                .stream()
                .map(one -> I18NProvider.translate(one.key(), one.arguments()))
                .collect(Collectors.joining(" "));
    }

    private static Trouble databaseLost(Throwable failure) {
        LOG.error("The database does not answer", failure);
        return new Trouble(503, I18NProvider.translate("ui.trouble.database"));
    }

    private static Trouble unforeseen(Throwable failure) {
        var reference = CodeLetters.random(6);
        LOG.error("Trouble {}", reference, failure);
        return new Trouble(500, I18NProvider.translate("ui.trouble.sentence", reference));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
