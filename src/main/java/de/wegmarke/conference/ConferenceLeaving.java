package de.wegmarke.conference;

import de.wegmarke.privacy.Basis;
import de.wegmarke.privacy.Keeping;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The personal data that this room keeps, and how it leaves (A3). */
@Configuration
class ConferenceLeaving {

    @Bean
    Keeping participantsKept(Participants participants, @Value("${wegmarke.keep-participants}") int days) {
        return Keeping.leaving(
                "participants",
                Basis.PUBLIC_TASK,
                days,
                before -> leave(participants, before),
                "participant.device_hash",
                "participant_receipt.receipt_hash",
                "participant.language",
                "participant.removal_because",
                "participant_receipt.participant",
                "contribution.author",
                "dot.participant",
                "unsent_draft.participant",
                "given_cue.participant");
    }

    /** Until the next day: it was begun for the conference that goes on. */
    @Bean
    Keeping unfinishedKept(UnfinishedTexts texts) {
        return Keeping.leaving(
                "unfinished", Basis.PUBLIC_TASK, 1, texts::forget, "unfinished.text", "unfinished.words");
    }

    private static int leave(Participants participants, Instant before) {
        var gone = participants.forget(before);
        participants.forgetCues();
        participants.forgetReceipts();
        return gone;
    }

    @Bean
    Keeping contactsKept(Conferences conferences, @Value("${wegmarke.keep-contacts}") int days) {
        return Keeping.leaving(
                "contacts",
                Basis.PUBLIC_TASK,
                days,
                before -> leave(conferences, before),
                "conference_contact.contact_name",
                "conference_contact.contact_phone",
                "conference_contact.contact_mail");
    }

    private static int leave(Conferences conferences, Instant before) {
        var over = conferences.allToChange(before);
        over.forEach(Conference::forgetContact);
        conferences.saveAll(over);
        return over.size();
    }
}
