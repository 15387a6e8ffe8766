package de.wegmarke.guideline;

import de.wegmarke.shared.Check;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A numbered field of action of one edition (Handlungsfeld). It keeps its number and address for ever (G1). */
@Entity
public class FieldOfAction {

    @EmbeddedId
    private FieldId id;

    private int number;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private FieldSymbol symbol;

    @Enumerated(EnumType.STRING)
    private FieldColour colour;

    protected FieldOfAction() {}

    FieldOfAction(int number, FieldDraft draft) {
        this.id = FieldId.next();
        this.number = number;
        word(draft);
    }

    final void word(FieldDraft draft) {
        var check = new Check();
        this.title = check.requiredLine(draft.title(), "guideline.field-title", 120);
        this.description = check.optional(draft.description(), "guideline.field-description", 1000);
        check.done();
        this.symbol = draft.symbol();
        this.colour = draft.colour();
    }

    void renumber(int number) {
        this.number = number;
    }

    public FieldId id() {
        return id;
    }

    public int number() {
        return number;
    }

    FieldLine line(EditionId edition) {
        return new FieldLine(id, edition, number, title, description, symbol, colour);
    }
}
