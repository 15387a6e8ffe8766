package de.wegmarke.contribution;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a moderator hid a card, with a reason that the author sees (C5). */
@Embeddable
record Hiding(UUID by, Instant at, String because) {}
