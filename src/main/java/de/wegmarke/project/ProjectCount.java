package de.wegmarke.project;

/**
 * How many projects there are.
 *
 * @param overdue how many of them have a step whose date has passed without its being done (P3)
 */
public record ProjectCount(long all, long overdue) {}
