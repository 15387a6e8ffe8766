package de.wegmarke;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Why the program cannot start, if whoever starts it can do something about that: the folder, the database. Spring finds it by its
 * name in {@code META-INF/spring.factories}.
 */
class StartTrouble implements FailureAnalyzer {

    private static final int DEEPEST = 30;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .map(StartTrouble::sentence)
                .filter(Objects::nonNull)
                .findFirst()
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    /** Null for what says nothing to whoever starts it. */
    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case SQLException refused -> "The database does not answer as it should: " + refused.getMessage();
            case FileAlreadyExistsException taken -> taken.getFile() + " is a file; a folder is needed there.";
            case AccessDeniedException closed -> closed.getFile() + " may not be read or written by this user.";
            // Of a port that is taken, Spring itself says so.
            case SocketException line -> null;
            case IOException file -> "A file cannot be used: " + file.getMessage();
            case RuntimeException own when own.getClass().getName().startsWith("de.wegmarke.") -> own.getMessage();
            default -> null;
        };
    }

    /** What any of Spring's own analyses found out too, in one line, instead of a page. */
    static class InOneSentence implements FailureAnalysisReporter {

        private static final Logger LOG = LoggerFactory.getLogger(StartTrouble.class);

        @Override
        public void report(FailureAnalysis analysis) {
            LOG.error(
                    "Wegmarke cannot start. {} {}",
                    analysis.getDescription(),
                    Objects.requireNonNullElse(analysis.getAction(), ""));
        }
    }
}
