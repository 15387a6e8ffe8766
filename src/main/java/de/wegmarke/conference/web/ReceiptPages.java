package de.wegmarke.conference.web;

import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Receipt;
import de.wegmarke.conference.ReceiptDesk;
import de.wegmarke.conference.WrittenCard;
import de.wegmarke.conference.WrittenCards;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What became of my cards, for whoever holds a receipt, without device, cookie and session (A3). Looking changes nothing; who wants
 * to be forgotten is asked once more, and presses. Guessing is slowed like that of codes (J2).
 */
@Controller
class ReceiptPages {

    private static final String ASK = "receipt-ask";

    private final ReceiptDesk receipts;
    private final WrittenCards written;
    private final JoinGate gate;

    ReceiptPages(ReceiptDesk receipts, WrittenCards written, JoinGate gate) {
        this.receipts = receipts;
        this.written = written;
        this.gate = gate;
    }

    private record Holder(Receipt receipt, Membership who) {}

    /** All that there is of somebody, to take along. */
    record Export(String language, List<WrittenCard> cards) {}

    @GetMapping("/my")
    String typed(
            @RequestParam(defaultValue = "") String receipt,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return receipt.isBlank() ? ASK : cards(receipt, model, request, response);
    }

    @GetMapping("/my/{receipt}")
    String cards(@PathVariable String receipt, Model model, HttpServletRequest request, HttpServletResponse response) {
        return holder(receipt, model, request, response)
                .map(holder -> {
                    model.addAttribute("cards", written.by(holder.who().id()));
                    return "receipt";
                })
                .orElse(ASK);
    }

    @GetMapping("/my/{receipt}/cards.json")
    ResponseEntity<Export> export(
            @PathVariable String receipt, Model model, HttpServletRequest request, HttpServletResponse response) {
        return holder(receipt, model, request, response)
                .map(Holder::who)
                .map(who -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("wegmarke.json")
                                        .build()
                                        .toString())
                        .body(new Export(who.language(), written.by(who.id()))))
                .orElseGet(() -> ResponseEntity.status(response.getStatus()).build());
    }

    @GetMapping("/my/{receipt}/forget")
    String ask(@PathVariable String receipt, Model model, HttpServletRequest request, HttpServletResponse response) {
        return holder(receipt, model, request, response)
                .map(holder -> "receipt-forget")
                .orElse(ASK);
    }

    @PostMapping("/my/{receipt}/forget")
    String forget(@PathVariable String receipt, Model model, HttpServletRequest request, HttpServletResponse response) {
        return holder(receipt, model, request, response)
                .map(holder -> {
                    receipts.forget(holder.receipt());
                    return "receipt-forgotten";
                })
                .orElse(ASK);
    }

    @GetMapping("/my/{receipt}/drop")
    String askToDrop(
            @PathVariable String receipt, Model model, HttpServletRequest request, HttpServletResponse response) {
        return holder(receipt, model, request, response)
                .map(holder -> "receipt-drop")
                .orElse(ASK);
    }

    @PostMapping("/my/{receipt}/drop")
    String drop(@PathVariable String receipt, Model model, HttpServletRequest request, HttpServletResponse response) {
        return holder(receipt, model, request, response)
                .map(holder -> {
                    receipts.throwAway(holder.receipt());
                    return "receipt-dropped";
                })
                .orElse(ASK);
    }

    /** Whose receipt it is; if nobody's, the answer's status says so, or that one has to wait. */
    private Optional<Holder> holder(
            String typed, Model model, HttpServletRequest request, HttpServletResponse response) {
        var ticket = Optional.ofNullable(request.getParameter("wait")).orElse("");
        return switch (gate.ask(request.getRemoteAddr(), ticket)) {
            case JoinGate.Look look -> {
                var found = weighed(typed, look);
                found.ifPresentOrElse(
                        holder -> model.addAttribute("receipt", holder.receipt()),
                        () -> response.setStatus(HttpStatus.NOT_FOUND.value()));
                model.addAttribute("wrong", found.isEmpty());
                yield found;
            }
            case JoinGate.Wait later -> {
                later.tell(model, response);
                yield Optional.empty();
            }
        };
    }

    /** Only a receipt that there is not costs its look. */
    private Optional<Holder> weighed(String typed, JoinGate.Look look) {
        return gate.weigh(
                look,
                () -> Receipt.typed(typed)
                        .flatMap(receipt -> receipts.look(receipt).map(who -> new Holder(receipt, who))),
                Optional::isPresent,
                gate::cameToNothing);
    }
}
