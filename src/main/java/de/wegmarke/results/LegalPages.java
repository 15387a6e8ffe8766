package de.wegmarke.results;

import de.wegmarke.privacy.PersonalDataList;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the law asks for: who runs this, what is kept of people, how far everybody can use it; and help. */
@Controller
class LegalPages {

    /** The day on which the accessibility statement was last held against the pages. */
    private static final LocalDate STATED = LocalDate.of(2026, 11, 22);

    private final Operator operator;
    private final PersonalDataList list;

    LegalPages(Operator operator, PersonalDataList list) {
        this.operator = operator;
        this.list = list;
    }

    @ModelAttribute("operator")
    Operator operator() {
        return operator;
    }

    @GetMapping("/imprint")
    String imprint() {
        return "imprint";
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("kinds", list.kinds());
        return "privacy";
    }

    @GetMapping("/help")
    String help() {
        return "help";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("stated", STATED);
        return "accessibility";
    }
}
