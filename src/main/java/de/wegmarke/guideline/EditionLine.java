package de.wegmarke.guideline;

/** One row of the list of editions. */
public record EditionLine(EditionId id, String title, long fields, boolean adopted) {}
