package de.wegmarke.results;

import de.wegmarke.shared.Phone;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this Wegmarke, as the settings say; stands in imprint, privacy statement and accessibility statement. */
@Component
public class Operator {

    private final String name;
    private final String address;
    private final String phone;
    private final String mail;
    private final String representedBy;
    private final String privacyOfficer;
    private final String arbitration;

    Operator(
            @Value("${wegmarke.operator-name}") String name,
            @Value("${wegmarke.operator-address}") String address,
            @Value("${wegmarke.operator-phone}") String phone,
            @Value("${wegmarke.operator-mail}") String mail,
            @Value("${wegmarke.operator-represented-by}") String representedBy,
            @Value("${wegmarke.operator-privacy-officer}") String privacyOfficer,
            @Value("${wegmarke.operator-arbitration}") String arbitration) {
        this.name = name;
        this.address = address;
        this.phone = phone;
        this.mail = mail;
        this.representedBy = representedBy;
        this.privacyOfficer = privacyOfficer;
        this.arbitration = arbitration;
    }

    public String name() {
        return name;
    }

    /** Street, place and whatever else belongs to the postal address. */
    public List<String> addressLines() {
        return Arrays.stream(address.split(",", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public String phone() {
        return phone;
    }

    public String phoneLink() {
        return Phone.link(phone);
    }

    public String mail() {
        return mail;
    }

    /** Who speaks for the operator in law; empty if nobody was named. */
    public String representedBy() {
        return representedBy;
    }

    /** How to reach the data protection officer; empty if nobody was named. */
    public String privacyOfficer() {
        return privacyOfficer;
    }

    /** Where one turns if the operator does not mend a barrier (NBGG). */
    public String arbitration() {
        return arbitration;
    }
}
