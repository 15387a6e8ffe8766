package de.wegmarke.people;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody who follows a one-time link is about to do, or has done.
 *
 * @param kind what the link is for
 * @param openedHere whether it was used on this very device, which is still let in
 * @param among what it is about, if links of its kind let this device in to something else too; else empty
 */
public record OpenedLink(LinkKind kind, boolean openedHere, Optional<UUID> among) {}
