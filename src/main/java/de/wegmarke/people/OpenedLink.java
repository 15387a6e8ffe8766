package de.wegmarke.people;

/**
 * What somebody who follows a one-time link is about to do.
 *
 * @param kind what the link is for
 * @param openedHere whether it was used on this very device, which is still let in
 */
public record OpenedLink(LinkKind kind, boolean openedHere) {}
