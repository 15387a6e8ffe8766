package de.wegmarke.guideline;

/** What a coordinator types for a field of action. */
public record FieldDraft(String title, String description, FieldSymbol symbol, FieldColour colour) {}
