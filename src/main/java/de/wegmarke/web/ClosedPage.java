package de.wegmarke.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a window says that was closed because the same browser has opened so many others. */
@Controller
class ClosedPage {

    @Bean
    static PublicAddress closed() {
        return PublicAddress.read("/closed");
    }

    @GetMapping("/closed")
    String page() {
        return "closed";
    }
}
