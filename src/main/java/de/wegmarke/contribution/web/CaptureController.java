package de.wegmarke.contribution.web;

import de.wegmarke.conference.CurrentParticipant;
import de.wegmarke.conference.GroupId;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.ContributionId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where devices send their cards, as often as they like: the device made the id (C2). */
@RestController
class CaptureController {

    private final CaptureDesk desk;
    private final CurrentParticipant participant;

    CaptureController(CaptureDesk desk, CurrentParticipant participant) {
        this.desk = desk;
        this.participant = participant;
    }

    /** Answers only after the card is in the database. */
    @PutMapping(
            path = CaptureRoutes.CAPTURE + "/groups/{group}/cards/{card}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void capture(@PathVariable UUID group, @PathVariable UUID card, @RequestBody CardRequest request) {
        var by = participant.in(new GroupId(group));
        desk.capture(by, new ContributionId(card), request.draft(by.language()));
    }
}
