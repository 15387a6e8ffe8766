package de.wegmarke.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The icon for those who ask at its old address, without having read a page that names it. */
@Controller
class BrowserIcon {

    @GetMapping("/favicon.ico")
    ResponseEntity<Void> show() {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, "/icons/favicon.svg")
                .build();
    }
}
