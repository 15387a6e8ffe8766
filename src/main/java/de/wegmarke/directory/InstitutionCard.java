package de.wegmarke.directory;

/** An institution as lists show it. */
public record InstitutionCard(InstitutionId id, String name) {}
