package de.wegmarke.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was begun on a device, as the others see it.
 *
 * @param device which one
 * @param text what stands there, or what it is about
 * @param by who, by the name that the account has today; null for one that has none any more
 */
public record UnfinishedLine(
        UUID device, String text, @Nullable String by, Instant at) {}
