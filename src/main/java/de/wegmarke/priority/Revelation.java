package de.wegmarke.priority;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That somebody showed what was hidden till then: the dots of a group (C7), a theme to the hall. */
@Embeddable
record Revelation(UUID by, Instant at) {}
