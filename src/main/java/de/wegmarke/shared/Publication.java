package de.wegmarke.shared;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody marked something public (E4).
 *
 * @param publishedBy the account of the person
 * @param publishedAt when
 */
@Embeddable
public record Publication(UUID publishedBy, Instant publishedAt) {}
