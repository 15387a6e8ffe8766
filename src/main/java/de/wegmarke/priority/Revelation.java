package de.wegmarke.priority;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a moderator showed the dots of a group (C7). */
@Embeddable
record Revelation(UUID by, Instant at) {}
