package de.wegmarke.priority;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That somebody counted dots on paper (C7). */
@Embeddable
record Counting(UUID by, Instant at) {}
