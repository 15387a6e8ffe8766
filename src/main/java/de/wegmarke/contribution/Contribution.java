package de.wegmarke.contribution;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.Folding;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thought on one card, said in a breakout group about a field of action (Beitrag). Nothing is ever erased (C5). */
@Entity
public class Contribution extends Aggregate {

    /** The most characters a card takes (C3). */
    public static final int LONGEST = 280;

    /** That a card which others may have seen is gone, hidden or back. */
    public record Changed(ContributionId contribution) {}

    @EmbeddedId
    private ContributionId id;

    private ConferenceId conference;
    private GroupId breakoutGroup;
    private ParticipantId author;
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private FieldId field;
    private String text;
    private Details details;
    private Translations translations = Translations.NONE;
    private String folded;
    private String language;
    private Instant arrivedAt;
    private boolean late;
    private @Nullable Withdrawal withdrawal;
    private @Nullable Hiding hiding;
    private @Nullable BatchId batch;

    protected Contribution() {}

    /**
     * A card that arrives now.
     *
     * @throws RuleViolation if the text is empty or too long (C3)
     */
    Contribution(ContributionId id, OpenGroup group, ParticipantId author, int number, CardDraft draft, Instant when) {
        this.id = id;
        this.conference = group.conference();
        this.breakoutGroup = group.id();
        this.author = author;
        this.number = number;
        this.language = draft.language();
        this.arrivedAt = when;
        this.late = !group.phase().allows(GroupDeed.WRITE);
        write(draft, group.firstField());
    }

    /** The same, as one of those that come out of a file together. */
    Contribution of(BatchId batch) {
        this.batch = batch;
        return this;
    }

    /** Words the card anew; its author may until the group closes (C5). What was published of it stays as it is (P8). */
    void reword(ParticipantId by, CardDraft draft) {
        mustBeBy(by);
        write(draft, field);
    }

    /** Takes the card back; its author may until the group closes (C5). */
    void withdraw(ParticipantId by, Instant when) {
        mustBeBy(by);
        if (withdrawal == null) {
            withdrawal = new Withdrawal(when);
            changed();
        }
    }

    /** Undoes {@link #withdraw}. */
    void restore(ParticipantId by) {
        mustBeBy(by);
        if (withdrawal != null) {
            withdrawal = null;
            changed();
        }
    }

    /**
     * Hides the card from everybody but its author, who sees the reason (C5).
     *
     * @throws RuleViolation without a reason, or if it is hidden already: the first reason stands
     */
    void hide(Person by, String because, Instant when) {
        if (hiding != null) {
            throw new RuleViolation("contribution.hidden-already", hiding.because());
        }
        hiding = new Hiding(by.id().value(), when, Words.required(because, "contribution.reason", 300));
        changed();
    }

    /** Undoes {@link #hide}. */
    void show() {
        if (hiding != null) {
            hiding = null;
            changed();
        }
    }

    /**
     * Says it in another language (C9).
     *
     * @param seen what stood there as the person saw it
     * @throws Conflict if something else stands there by now (A1)
     * @throws RuleViolation if it is too long, or in the language of the original
     */
    void translate(Person by, String tag, String seen, String words) {
        if (Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(language).getLanguage())) {
            throw new RuleViolation("contribution.translation-same");
        }
        if (!translations.in(tag).equals(seen)) {
            throw new Conflict();
        }
        translations = translations.with(tag, words, by.id());
        touched(breakoutGroup.topic(), conference.topic());
    }

    private void write(CardDraft draft, FieldId otherwise) {
        var clean = draft.checked();
        if (!clean.text().equals(text)) {
            // What was said in other languages was said of other words.
            translations = Translations.NONE;
        }
        kind = clean.kind();
        text = clean.text();
        details = clean.details();
        folded = Folding.of(text + "\n" + details.together());
        field = draft.field() == null ? otherwise : draft.field();
        touched(breakoutGroup.topic(), conference.topic());
    }

    public ContributionId id() {
        return id;
    }

    ParticipantId author() {
        return author;
    }

    /** The moderator's reason; empty while it is not hidden. */
    Optional<String> hiddenBecause() {
        return Optional.ofNullable(hiding).map(Hiding::because);
    }

    String text() {
        return text;
    }

    Translations translations() {
        return translations;
    }

    public GroupId group() {
        return breakoutGroup;
    }

    public ConferenceId conference() {
        return conference;
    }

    public FieldId field() {
        return field;
    }

    public int number() {
        return number;
    }

    private void mustBeBy(ParticipantId participant) {
        if (!author.equals(participant)) {
            throw new NotAllowed();
        }
    }

    private void changed() {
        touched(breakoutGroup.topic(), conference.topic());
        happened(new Changed(id));
    }
}
