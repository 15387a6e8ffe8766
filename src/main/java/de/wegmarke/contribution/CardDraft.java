package de.wegmarke.contribution;

import de.wegmarke.guideline.FieldId;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on a card.
 *
 * @param details what more they say of it (C4)
 * @param field the field of action; null for the group's first (C3)
 * @param language the language the person writes, as a BCP 47 tag (C9)
 */
public record CardDraft(
        Kind kind, String text, Details details, @Nullable FieldId field, String language) {

    /** One on which nothing more is said. */
    public CardDraft(Kind kind, String text, @Nullable FieldId field, String language) {
        this(kind, text, Details.NONE, field, language);
    }

    /**
     * The same as it is kept: cleaned, and nothing that belongs to another kind.
     *
     * @throws RuleViolation if the text is empty, too long or has no letter (C3), or more is said than there is room for (C4)
     */
    CardDraft checked() {
        var words = Words.required(text, "contribution.text", Contribution.LONGEST);
        if (!Words.haveALetter(words)) {
            throw new RuleViolation("contribution.text-wordless");
        }
        return new CardDraft(kind, words, details.on(kind), field, language);
    }
}
