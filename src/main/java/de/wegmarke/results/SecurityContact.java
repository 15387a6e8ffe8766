package de.wegmarke.results;

import de.wegmarke.shared.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whom to tell about a weakness (RFC 9116). */
@RestController
class SecurityContact {

    static final String ADDRESS = "/.well-known/security.txt";

    /** No longer than a year, says the RFC. */
    private static final Duration VALID = Duration.ofDays(300);

    private final Operator operator;
    private final Settings settings;
    private final Clock clock;

    SecurityContact(Operator operator, Settings settings, Clock clock) {
        this.operator = operator;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> contact() {
        var lines = String.join(
                "\n",
                "Contact: mailto:" + operator.mail(),
                "Expires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID),
                "Preferred-Languages: de, en",
                "Canonical: " + settings.address(ADDRESS));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(lines + "\n");
    }
}
