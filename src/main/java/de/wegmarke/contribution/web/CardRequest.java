package de.wegmarke.contribution.web;

import de.wegmarke.contribution.Aspect;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.Details;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.shared.RuleViolation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card as a device sends it. */
record CardRequest(
        @Nullable Kind kind,
        @Nullable String text,
        @Nullable Map<Aspect, @Nullable String> details,
        @Nullable UUID field,
        @Nullable String language) {

    /**
     * What is to be written.
     *
     * @param otherwise the language if the device names none
     * @throws RuleViolation without a kind (C3)
     */
    CardDraft draft(String otherwise) {
        if (kind == null) {
            throw new RuleViolation("contribution.kind-missing");
        }
        return new CardDraft(
                kind,
                text == null ? "" : text,
                said(details == null ? Map.of() : details),
                field == null ? null : new FieldId(field),
                language == null || !language.matches("(?=.{2,20}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
                        ? otherwise
                        : language);
    }

    private static Details said(Map<Aspect, @Nullable String> details) {
        var said = new EnumMap<Aspect, String>(Aspect.class);
        details.forEach((aspect, words) -> said.put(aspect, Objects.requireNonNullElse(words, "")));
        return new Details(said);
    }
}
