package de.wegmarke.people;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That somebody closed an account.
 *
 * @param by the account of the administrator
 * @param at when
 */
@Embeddable
public record Deactivation(AccountId by, Instant at) {}
