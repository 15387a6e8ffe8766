package de.wegmarke.people.web;

import de.wegmarke.people.Parting;
import de.wegmarke.ui.parts.Farewell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Lets the device forget whoever used it: its secret and its session end, what was sent stays. */
@Controller
class DonePage {

    private final Parting parting;

    DonePage(Parting parting) {
        this.parting = parting;
    }

    @PostMapping(Farewell.ADDRESS)
    String end(HttpServletRequest request, HttpServletResponse response) {
        parting.end(request, response);
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:" + Farewell.ADDRESS;
    }

    @GetMapping(Farewell.ADDRESS)
    String thanks() {
        return "people/done";
    }
}
