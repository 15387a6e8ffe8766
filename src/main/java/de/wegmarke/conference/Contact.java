package de.wegmarke.conference;

import de.wegmarke.shared.Check;
import jakarta.persistence.Embeddable;

/**
 * Whom to ask about a conference (Ansprechperson): a name or role, a telephone number, an address for mail; each may be
 * empty.
 */
@Embeddable
public record Contact(String name, String phone, String mail) {

    /** The same, cleaned, within its bounds. */
    Contact checked(Check check) {
        return new Contact(
                check.optionalLine(name, "conference.contact-name", 120),
                check.optionalLine(phone, "conference.contact-phone", 60),
                check.optionalLine(mail, "conference.contact-mail", 160));
    }
}
