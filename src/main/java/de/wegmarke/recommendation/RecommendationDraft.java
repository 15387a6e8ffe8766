package de.wegmarke.recommendation;

import de.wegmarke.guideline.FieldId;

/** How a recommendation is worded: in one line, and in full. */
public record RecommendationDraft(String title, String text, FieldId field) {}
