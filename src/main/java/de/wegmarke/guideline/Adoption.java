package de.wegmarke.guideline;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a coordinator recorded the adoption of an edition; from then on it does not change (G1). */
@Embeddable
record Adoption(UUID by, Instant at) {}
