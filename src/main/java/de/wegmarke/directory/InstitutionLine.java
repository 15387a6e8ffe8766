package de.wegmarke.directory;

/** An institution as lists show it. */
public record InstitutionLine(InstitutionId id, String name) {}
