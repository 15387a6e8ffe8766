package de.wegmarke.contribution;

import de.wegmarke.guideline.FieldId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on a card.
 *
 * @param field the field of action; null for the group's first (C3)
 * @param language the language the person writes, as a BCP 47 tag (C9)
 */
public record CardDraft(Kind kind, String text, @Nullable FieldId field, String language) {}
