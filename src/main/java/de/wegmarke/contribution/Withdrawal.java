package de.wegmarke.contribution;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That the author took a card back (C5). */
@Embeddable
record Withdrawal(Instant at) {}
