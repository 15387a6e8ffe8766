package de.wegmarke.conference.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How people deal with each other in the groups, and what whoever leads them may do (Regeln): in every language, for everybody. */
@Controller
class RulesPage {

    @GetMapping("/rules")
    String rules() {
        return "rules";
    }
}
