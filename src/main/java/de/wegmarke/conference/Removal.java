package de.wegmarke.conference;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a device was taken out of its group, by whom, and the reason that it is told. */
@Embeddable
record Removal(UUID by, Instant at, String because) {}
