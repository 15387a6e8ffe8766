package de.wegmarke.priority;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That cards which lay together do so no longer (C6). */
@Embeddable
record Dissolution(UUID by, Instant at) {}
