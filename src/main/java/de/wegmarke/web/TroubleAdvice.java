package de.wegmarke.web;

import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Senseless;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
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

    @ExceptionHandler
    Object ruleSaidNo(RuleViolation rule, HttpServletRequest request) {
        return trouble.page(Trouble.status(rule, HttpStatus.UNPROCESSABLE_CONTENT), rule, request);
    }

    /** A question without sense may be one with something behind it that a sentence left there. */
    @ExceptionHandler
    Object senseless(Senseless question, HttpServletRequest request) {
        var query = request.getQueryString();
        var mended = query == null || !request.getMethod().equals("GET")
                ? Optional.<String>empty()
                : AlmostRight.query(query);
        return mended.<Object>map(asked -> ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                        .header(HttpHeaders.LOCATION, request.getRequestURI() + "?" + asked)
                        .build())
                .orElseGet(() -> ruleSaidNo(question, request));
    }

    /** A query or a form that is no text, or too much of it. */
    @ExceptionHandler
    Object cannotBeRead(InvalidParameterException broken, HttpServletRequest request) {
        return trouble.page(HttpStatus.valueOf(broken.getErrorCode()), null, request);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    Object databaseIsAway(Exception lost, HttpServletRequest request, HttpServletResponse response) {
        var status = Trouble.status(lost, HttpStatus.SERVICE_UNAVAILABLE);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            LOG.error("The database did not do what was asked", lost);
            response.setHeader(HttpHeaders.RETRY_AFTER, Trouble.secondsToWait());
        }
        return trouble.page(status, lost, request);
    }
}
