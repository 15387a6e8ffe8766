package de.wegmarke.web;

import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Senseless;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers for the plain pages and the endpoints when a rule says no or the database is away. */
@ControllerAdvice
class TroubleAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleAdvice.class);

    private final Trouble trouble;

    TroubleAdvice(Trouble trouble) {
        this.trouble = trouble;
    }

    /** A number that does not exist may be one with something behind it. */
    @ExceptionHandler
    Object unknown(NotFound unknown, HttpServletRequest request) {
        return AlmostRight.of(request.getRequestURI())
                .filter(mended -> isRead(request))
                .<Object>map(mended -> movedTo(mended, request.getQueryString()))
                .orElseGet(() -> ruleSaidNo(unknown, request));
    }

    private static boolean isRead(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod());
    }

    private static ResponseEntity<Void> movedTo(String path, @Nullable String query) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, query == null ? path : path + "?" + query)
                .build();
    }

    @ExceptionHandler
    Object ruleSaidNo(RuleViolation rule, HttpServletRequest request) {
        return trouble.page(Trouble.status(rule, HttpStatus.UNPROCESSABLE_CONTENT), rule, request);
    }

    /** A question without sense may be one with something behind it that a sentence left there. */
    @ExceptionHandler
    Object senseless(Senseless question, HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> isRead(request))
                .flatMap(AlmostRight::query)
                .<Object>map(mended -> movedTo(request.getRequestURI(), mended))
                .orElseGet(() -> ruleSaidNo(question, request));
    }

    /** A query or a form that is no text, or too much of it. */
    @ExceptionHandler
    Object cannotBeRead(InvalidParameterException broken, HttpServletRequest request) {
        return trouble.page(HttpStatus.valueOf(broken.getErrorCode()), null, request);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    Object databaseSaidNo(Exception lost, HttpServletRequest request, HttpServletResponse response) {
        var status = Trouble.status(lost, HttpStatus.INTERNAL_SERVER_ERROR);
        if (status.is5xxServerError()) {
            LOG.error("The database did not do what was asked", lost);
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Trouble.secondsToWait());
        }
        return trouble.page(status, lost, request);
    }
}
