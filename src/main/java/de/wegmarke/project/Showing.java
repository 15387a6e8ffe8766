package de.wegmarke.project;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when on the public reads a report, if it reads its project (P8).
 *
 * @param by the account of who released it; null if it shows by itself
 */
@Embeddable
record Showing(Instant at, @Nullable UUID by) {}
