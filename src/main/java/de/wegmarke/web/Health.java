package de.wegmarke.web;

import de.wegmarke.database.Pulse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a watchman whether people can work with it, and whether it is alive at all. */
@RestController
class Health {

    private final Pulse pulse;

    Health(Pulse pulse) {
        this.pulse = pulse;
    }

    /** 200 while something can be written; else it waits for its database or for room, and starting it again would not help. */
    @GetMapping("/health")
    ResponseEntity<String> health() {
        return pulse.beats() ? answer(HttpStatus.OK, "ok") : answer(HttpStatus.SERVICE_UNAVAILABLE, "away");
    }

    /** 200 whenever the program answers; where nothing comes, it is to be started again. */
    @GetMapping("/health/alive")
    ResponseEntity<String> alive() {
        return answer(HttpStatus.OK, "alive");
    }

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(word);
    }
}
