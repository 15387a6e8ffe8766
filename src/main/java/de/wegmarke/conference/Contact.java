package de.wegmarke.conference;

import de.wegmarke.shared.Words;
import jakarta.persistence.Embeddable;

/** Whom to ask about a conference (Ansprechperson): a name or role, a telephone number, an address for mail. */
@Embeddable
public record Contact(String name, String phone, String mail) {

    public Contact {
        name = Words.optional(name, "conference.contact-name", 120);
        phone = Words.optional(phone, "conference.contact-phone", 60);
        mail = Words.optional(mail, "conference.contact-mail", 160);
    }
}
