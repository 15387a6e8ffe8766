package de.wegmarke.guideline;

import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Check;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The adopted document in one edition (Fassung der Leitlinien). Once adopted it does not change (G1). */
@Entity
public class GuidelineEdition extends Aggregate {

    @EmbeddedId
    private EditionId id;

    private String title;
    private String programme;
    private String partners;
    private String link;

    private @Nullable Resolution resolution;

    private @Nullable Adoption adoption;

    @ElementCollection
    @CollectionTable(name = "guideline", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> statements = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "edition", nullable = false)
    @OrderBy("number")
    private List<FieldOfAction> fields = new ArrayList<>();

    protected GuidelineEdition() {}

    GuidelineEdition(EditionDraft draft) {
        this.id = EditionId.next();
        word(draft);
    }

    final void word(EditionDraft draft) {
        mustBeDraft();
        var check = new Check();
        title = check.requiredLine(draft.title(), "guideline.title", 200);
        statements = new ArrayList<>(draft.statements().stream()
                .filter(statement -> !Words.areNone(statement))
                .map(statement -> check.required(statement, "guideline.statement", 1000))
                .toList());
        resolution = Resolution.of(draft.resolved(), check);
        programme = check.optionalLine(draft.programme(), "guideline.programme", 300);
        partners = check.optional(draft.partners(), "guideline.partners", 500);
        link = check.optionalLine(draft.link(), "guideline.link", 500);
        // It becomes a link on public pages: nothing but an address of the web.
        check.that(link.isEmpty() || link.matches("https?://\\S+"), "guideline.link-not-web");
        check.done();
        changed();
    }

    FieldId add(FieldDraft draft) {
        mustBeDraft();
        var field = new FieldOfAction(fields.size() + 1, draft);
        fields.add(field);
        changed();
        return field.id();
    }

    void word(FieldId field, FieldDraft draft) {
        mustBeDraft();
        field(field).word(draft);
        changed();
    }

    void remove(FieldLine seen) {
        mustBeDraft();
        var field = field(seen.id());
        if (!field.line(id).equals(seen)) {
            throw new Conflict();
        }
        fields.remove(field);
        changed();
    }

    /** Numbers the fields of a draft anew after one was removed. */
    void closeGaps() {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).renumber(i + 1);
        }
    }

    void adopt(Person by, Instant when) {
        mustBeDraft();
        var check = new Check();
        check.that(!fields.isEmpty(), "guideline.no-fields");
        check.that(resolution != null, "guideline.no-resolution");
        check.done();
        adoption = new Adoption(by.id().value(), when);
        changed();
    }

    public EditionId id() {
        return id;
    }

    public boolean isAdopted() {
        return adoption != null;
    }

    EditionPage page() {
        return new EditionPage(
                id,
                version(),
                title,
                programme,
                partners,
                link,
                resolution,
                List.copyOf(statements),
                fields.stream().map(field -> field.line(id)).toList(),
                isAdopted());
    }

    private FieldOfAction field(FieldId field) {
        return fields.stream()
                .filter(known -> known.id().equals(field))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void mustBeDraft() {
        if (isAdopted()) {
            throw new RuleViolation("guideline.adopted");
        }
    }

    private void changed() {
        touched(id.topic());
    }
}
