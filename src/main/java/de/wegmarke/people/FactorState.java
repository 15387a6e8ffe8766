package de.wegmarke.people;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody's second factor stands.
 *
 * @param rule what the operator has set
 * @param since when it was set up; empty if it is not
 * @param codesLeft how many recovery codes were not used yet
 * @param needed whether its holder must have one
 */
public record FactorState(SecondFactorRule rule, Optional<Instant> since, int codesLeft, boolean needed) {}
