package de.wegmarke.shared;

/** Somebody else changed the same thing meanwhile (A1). Nothing was written; the caller still holds the text. Answered with 409. */
public class Conflict extends RuleViolation {

    public Conflict() {
        super("shared.conflict");
    }
}
