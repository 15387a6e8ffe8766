package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.people.Person;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.Publication;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A day on which people work on the guidelines (Konferenz). Its code is given once (E2). */
@Entity
public class Conference extends Aggregate {

    @EmbeddedId
    private ConferenceId id;

    private String code;
    private String slug;
    private String title;
    private Instant begins;
    private Instant ends;
    private String place;
    private String agenda;
    private String guidingQuestions;
    private EditionId edition;
    private Contact contact;
    private Window joinable;

    @Enumerated(EnumType.STRING)
    private ConferenceState state;

    private @Nullable Publication publication;

    protected Conference() {}

    Conference(ConferenceDraft draft) {
        id = ConferenceId.next();
        code = Words.required(draft.code(), "conference.code", 10).toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z0-9]{2,10}")) {
            throw new RuleViolation("conference.code-letters");
        }
        slug = code.toLowerCase(Locale.ROOT);
        state = ConferenceState.PREPARED;
        edition = draft.edition();
        word(draft);
    }

    final void word(ConferenceDraft draft) {
        title = Words.required(draft.title(), "conference.title", 200);
        if (!draft.begins().isBefore(draft.ends())) {
            throw new RuleViolation("conference.times-reversed");
        }
        begins = draft.begins();
        ends = draft.ends();
        place = Words.required(draft.place(), "conference.place", 300);
        agenda = Words.optional(draft.agenda(), "conference.agenda", 4000);
        guidingQuestions = Words.optional(draft.guidingQuestions(), "conference.guiding-questions", 2000);
        if (!edition.equals(draft.edition()) && state != ConferenceState.PREPARED) {
            throw new RuleViolation("conference.edition-fixed");
        }
        edition = draft.edition();
        contact = draft.contact();
        joinable = draft.joinable();
        changed();
    }

    /** @param groups its own, in all of which other things may be done from now on (C1) */
    void open(List<GroupId> groups) {
        state = ConferenceState.OPEN;
        changed();
        groups.forEach(group -> touched(group.topic()));
    }

    /** @param groups its own, in all of which nothing more may be done (C1) */
    void close(List<GroupId> groups) {
        state = ConferenceState.CLOSED;
        changed();
        groups.forEach(group -> touched(group.topic()));
    }

    void publish(Person by, Instant when) {
        if (publication == null) {
            publication = new Publication(by.id().value(), when);
            changed();
        }
    }

    void withdrawResults() {
        if (publication != null) {
            changed();
            publication = null;
        }
    }

    /**
     * Says no once it is closed (C1); what a coordinator does from the office stays possible.
     *
     * @throws RuleViolation for a card that is handed in now: for good, the device is told whom to tell
     * @throws NotNow for everything else: a conference may be opened again
     */
    void mustAllow(GroupDeed deed, boolean coordinates) {
        if (isClosed() && deed == GroupDeed.HAND_IN) {
            throw contact.name().isEmpty()
                    ? new RuleViolation("contribution.conference-over")
                    : new RuleViolation("contribution.conference-over-tell", contact.name());
        }
        if (isClosed() && !(coordinates && deed.isOfTheOffice())) {
            throw new NotNow("contribution.conference-ended");
        }
    }

    /** @throws NotNow once it is closed */
    void mustNotBeClosed() {
        if (isClosed()) {
            throw new NotNow("contribution.conference-ended");
        }
    }

    public ConferenceId id() {
        return id;
    }

    public EditionId edition() {
        return edition;
    }

    public String code() {
        return code;
    }

    /** Whether codes are valid then (J1). */
    public boolean isJoinable(Instant when) {
        return state == ConferenceState.OPEN && joinable.holds(when);
    }

    /** Whether nothing is accepted any more, not even late cards (C1). */
    public boolean isClosed() {
        return state == ConferenceState.CLOSED;
    }

    /** Whether its results are public (E4). */
    public boolean isPublished() {
        return publication != null;
    }

    ConferencePage page() {
        return new ConferencePage(
                id,
                version(),
                code,
                slug,
                title,
                begins,
                ends,
                place,
                agenda,
                guidingQuestions.lines().filter(question -> !question.isBlank()).toList(),
                edition,
                contact,
                joinable,
                state,
                publication == null ? null : publication.at());
    }

    /** Everybody may know of a conference, so whatever changes outdates public pages. */
    private void changed() {
        touched(id.topic(), ChangedInPublic.PAGES);
        if (publication != null) {
            touchedInPublic(id.value(), Set.of());
        }
    }
}
