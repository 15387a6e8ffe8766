package de.wegmarke.shared;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody marked something public (E4).
 *
 * @param by the account of the person
 * @param at when
 */
@Embeddable
public record Publication(UUID by, Instant at) {}
