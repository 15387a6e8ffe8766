package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.people.Person;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Check;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.Publication;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day on which people work on the guidelines (Konferenz). Its code is given once (E2). */
@Entity
@SecondaryTable(name = Conference.CONTACT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "conference"))
public class Conference extends Aggregate {

    /** A table of its own without a past: the name of a person leaves when it leaves there (A2a). */
    static final String CONTACT = "conference_contact";

    private static final EditionId NO_EDITION = new EditionId(new UUID(0, 0));

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
    private String watchWords;
    private EditionId edition;

    @AttributeOverride(name = "name", column = @Column(name = "contact_name", table = CONTACT))
    @AttributeOverride(name = "phone", column = @Column(name = "contact_phone", table = CONTACT))
    @AttributeOverride(name = "mail", column = @Column(name = "contact_mail", table = CONTACT))
    private Contact contact;

    @AttributeOverride(name = "name", column = @Column(name = "wifi_name"))
    @AttributeOverride(name = "password", column = @Column(name = "wifi_password"))
    private Wifi wifi;

    private Window joinable;

    @Enumerated(EnumType.STRING)
    private ConferenceState state;

    private @Nullable Publication publication;

    protected Conference() {}

    /** @param taken says which codes other conferences have */
    Conference(ConferenceDraft draft, Predicate<String> taken) {
        id = ConferenceId.next();
        state = ConferenceState.PREPARED;
        var check = new Check();
        code = check.requiredLine(draft.code(), "conference.code", 10).toUpperCase(Locale.ROOT);
        check.that(code.isEmpty() || code.matches("[A-Z0-9]{2,10}"), "conference.code-letters");
        check.that(!taken.test(code), "conference.code-taken");
        slug = code.toLowerCase(Locale.ROOT);
        word(draft, check);
    }

    /** @param hasGroups whether groups hold fields of the edition: they would point to nothing */
    void word(ConferenceDraft draft, boolean hasGroups) {
        var check = new Check();
        check.that(!hasGroups || edition.equals(draft.edition()), "conference.edition-named-by-groups");
        word(draft, check);
    }

    private void word(ConferenceDraft draft, Check check) {
        title = check.requiredLine(draft.title(), "conference.title", 200);
        begins = check.moment(draft.begins(), "conference.begins");
        ends = check.moment(draft.ends(), "conference.ends");
        check.inOrder(draft.begins(), draft.ends(), "conference.times-reversed");
        place = check.requiredLine(draft.place(), "conference.place", 300);
        agenda = check.optional(draft.agenda(), "conference.agenda", 4000);
        guidingQuestions = Words.lines(check.optional(draft.guidingQuestions(), "conference.guiding-questions", 2000))
                .collect(Collectors.joining("\n"));
        watchWords = Words.lines(check.optional(draft.watchWords(), "conference.watch-words", 2000))
                .collect(Collectors.joining("\n"));
        var chosen = check.given(draft.edition(), NO_EDITION, "conference.edition-missing");
        check.that(state == ConferenceState.PREPARED || chosen.equals(edition), "conference.edition-fixed");
        edition = chosen;
        contact = draft.contact().checked(check);
        wifi = draft.wifi().checked(check);
        var from = check.moment(draft.joinableFrom(), "conference.window-from");
        var until = check.moment(draft.joinableUntil(), "conference.window-until");
        check.inOrder(draft.joinableFrom(), draft.joinableUntil(), "conference.window-reversed");
        check.done();
        joinable = new Window(from, until);
        changed();
    }

    /** @param groups its own, in all of which other things may be done from now on (C1) */
    void open(ConferenceState seen, List<GroupId> groups) {
        become(ConferenceState.OPEN, seen, groups);
    }

    /** @param groups its own, in all of which nothing more may be done (C1) */
    void close(List<GroupId> groups) {
        become(ConferenceState.CLOSED, ConferenceState.OPEN, groups);
    }

    /** What it is already changes nothing. */
    private void become(ConferenceState next, ConferenceState seen, List<GroupId> groups) {
        if (state == next) {
            return;
        }
        if (state != seen) {
            throw new Conflict();
        }
        state = next;
        changed();
        groups.forEach(group -> touched(group.topic()));
    }

    void publish(Person by, Instant when) {
        if (publication == null) {
            changed();
            publication = new Publication(by.id().value(), when);
            touchedInPublic(id.value(), Set.of());
        }
    }

    void withdrawResults() {
        if (publication != null) {
            publication = null;
            changed();
            touchedInPublic(id.value(), Set.of());
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

    /** Nobody is named any more whom to ask (A3). For the public that is no news of the conference. */
    void forgetContact() {
        contact = new Contact("", "", "");
        touched(id.topic(), ChangedInPublic.PAGES);
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
                guidingQuestions.lines().filter(question -> !question.isEmpty()).toList(),
                watchWords.lines().filter(word -> !word.isEmpty()).toList(),
                edition,
                contact,
                wifi,
                joinable,
                state,
                publication == null ? null : publication.at());
    }

    /** Everybody may know of a conference, so whatever changes outdates public pages. */
    private void changed() {
        touched(id.topic(), ChangedInPublic.PAGES);
        if (publication != null) {
            touchedInPublic(id.value(), Set.of(id.value()));
        }
    }
}
