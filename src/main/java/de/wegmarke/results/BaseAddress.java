package de.wegmarke.results;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which address people reach this Wegmarke; for what leaves the browser: feeds, calendars, letters. */
@Component
class BaseAddress {

    private final URI base;

    BaseAddress(@Value("${wegmarke.base-url}") String base) {
        this.base = URI.create(base.replaceAll("/+$", ""));
    }

    /** Without a slash at its end. */
    String address() {
        return base.toString();
    }
}
