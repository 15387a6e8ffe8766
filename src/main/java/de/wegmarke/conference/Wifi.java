package de.wegmarke.conference;

import de.wegmarke.shared.Check;
import jakarta.persistence.Embeddable;

/** By which Wi-Fi (WLAN) people reach the house's network, to be printed on the sheets; each may be empty. */
@Embeddable
public record Wifi(String name, String password) {

    /** Nobody has said so. */
    public static final Wifi NONE = new Wifi("", "");

    public boolean isNone() {
        return name.isEmpty();
    }

    /** The same, cleaned, within its bounds. */
    Wifi checked(Check check) {
        return new Wifi(
                check.optionalLine(name, "conference.wifi-name", 60),
                check.optionalLine(password, "conference.wifi-password", 80));
    }
}
