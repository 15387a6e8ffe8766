package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that only shows a big screen. Only the hash of its secret is kept. */
@Entity
public class ShowLink extends Aggregate {

    @Id
    private String secretHash;

    private ConferenceId conference;
    private @Nullable GroupId breakoutGroup;
    private Instant madeAt;

    protected ShowLink() {}

    ShowLink(ShowCode code, Show what, Instant when) {
        secretHash = code.hash();
        conference = what.conference();
        breakoutGroup = what.group();
        madeAt = when;
    }
}
