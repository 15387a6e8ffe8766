package de.wegmarke.priority;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a cluster was dissolved; its cards lie singly again (C6). */
@Embeddable
record Dissolution(UUID by, Instant at) {}
