package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Check;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People around one table who talk about some fields of action (Arbeitsgruppe). */
@Entity
public class BreakoutGroup extends Aggregate {

    @EmbeddedId
    private GroupId id;

    private ConferenceId conference;
    private int number;
    private String name;
    private String room;
    private @Nullable Integer places;
    private String question;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    /** When the time for the phase is over; null while nobody has said so. */
    private @Nullable Instant phaseUntil;

    private @Nullable JoinCode joinCode;
    private Collecting collecting;
    private Questions questions = Questions.NONE;

    /** Whether it takes in whom it does not know yet. */
    private boolean newcomers;

    /** The id of what everybody looks at; null while that is nothing in particular. */
    private @Nullable UUID inFront;

    @ElementCollection
    @CollectionTable(name = "group_field", joinColumns = @JoinColumn(name = "breakout_group"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "field"))
    private List<FieldId> fields = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_moderator", joinColumns = @JoinColumn(name = "breakout_group"))
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private Set<AccountId> moderators = new HashSet<>();

    protected BreakoutGroup() {}

    BreakoutGroup(ConferenceId conference, int number, GroupDraft draft, JoinCode code) {
        this.id = GroupId.next();
        this.conference = conference;
        this.number = number;
        this.phase = Phase.LOBBY;
        this.joinCode = code;
        this.collecting = Collecting.AT_ONCE;
        this.newcomers = true;
        word(draft);
    }

    final void word(GroupDraft draft) {
        var check = new Check();
        name = check.requiredLine(draft.name(), "conference.group-name", 120);
        room = check.optionalLine(draft.room(), "conference.group-room", 120);
        places = places(draft.places(), check);
        question = check.optional(draft.question(), "conference.group-question", Questions.LONGEST);
        check.that(!draft.fields().isEmpty(), "conference.group-without-field");
        check.done();
        fields = new ArrayList<>(draft.fields());
        moderators = new HashSet<>(draft.moderators());
        changed();
        touched(ChangedInPublic.PAGES);
    }

    private static @Nullable Integer places(String typed, Check check) {
        var digits = Words.line(typed);
        var many = digits.matches("[1-9]\\d{0,3}");
        check.that(many || digits.isEmpty(), "conference.group-places-wrong");
        return many ? Integer.valueOf(digits) : null;
    }

    void nextPhase(Phase seen) {
        moveTo(seen, seen.next());
    }

    void previousPhase(Phase seen) {
        moveTo(seen, seen.previous());
    }

    /** A second tap of an impatient finger, or of another moderator, must not move the group twice. */
    private void moveTo(Phase seen, Phase next) {
        if (phase == seen && phase != next) {
            phase = next;
            phaseUntil = null;
            inFront = null;
            if (phase.isPastCollecting()) {
                // What everybody has seen is not covered again when the group goes back.
                collecting = collecting.shown();
            }
            changed();
        }
    }

    /**
     * Gives the phase that much more time, from now if it had none or that is over. A second tap, or another moderator's, that saw
     * another end gives nothing.
     */
    void giveTime(@Nullable Instant seen, Duration more, Instant now) {
        if (Objects.equals(phaseUntil, seen)) {
            var from =
                    phaseUntil == null || phaseUntil.isBefore(now) ? now.truncatedTo(ChronoUnit.SECONDS) : phaseUntil;
            phaseUntil = from.plus(more);
            changed();
        }
    }

    /** The phase takes as long as it takes. */
    void endWithoutTime(@Nullable Instant seen) {
        if (phaseUntil != null && phaseUntil.equals(seen)) {
            phaseUntil = null;
            changed();
        }
    }

    /**
     * Asks something else in a step; nothing asks the group's own question again.
     *
     * @param seen what was asked there as the person saw it
     * @throws Conflict if something else is asked there by now (A1)
     */
    void ask(Phase step, String seen, String asked) {
        var next = questions.with(step, asked);
        if (!questions.in(step).equals(seen) && !questions.equals(next)) {
            throw new Conflict();
        }
        questions = next;
        changed();
    }

    void collect(Collecting seen, Collecting wanted) {
        if (collecting.equals(seen) && !collecting.equals(wanted)) {
            collecting = wanted;
            changed();
        }
    }

    void admit(boolean wanted) {
        if (newcomers != wanted) {
            newcomers = wanted;
            changed();
        }
    }

    /** @param seen what everybody looked at as the person saw it; another thing by now stays */
    void turnTo(@Nullable UUID seen, @Nullable UUID thing) {
        if (Objects.equals(inFront, seen) && !Objects.equals(inFront, thing)) {
            inFront = thing;
            changed();
        }
    }

    void replaceCode(@Nullable JoinCode seen, JoinCode code) {
        if (!Objects.equals(joinCode, seen)) {
            throw new Conflict();
        }
        joinCode = code;
        changed();
    }

    /** What is blocked already stays blocked. */
    void revokeCode(JoinCode seen) {
        if (joinCode == null) {
            return;
        }
        if (!joinCode.equals(seen)) {
            throw new Conflict();
        }
        joinCode = null;
        changed();
    }

    /**
     * Lets coordinators pass, and the moderators of this group.
     *
     * @throws NotAllowed for everybody else
     */
    public void mustBeModeratedBy(Person person) {
        var moderates = person.is(Role.MODERATOR) && moderators.contains(person.id());
        if (!moderates && !person.is(Role.COORDINATOR)) {
            throw new NotAllowed();
        }
    }

    /**
     * Says no to what the phase does not declare (C1). What a coordinator does from the office is no matter of phases.
     *
     * @throws NotNow with the sentence that says when it is possible
     */
    void mustAllow(GroupDeed deed, boolean coordinates) {
        if (!phase.allows(deed) && !(coordinates && deed.isOfTheOffice())) {
            throw new NotNow(deed.otherwise());
        }
    }

    public GroupId id() {
        return id;
    }

    public ConferenceId conference() {
        return conference;
    }

    public Phase phase() {
        return phase;
    }

    boolean takesNewcomers() {
        return newcomers;
    }

    /** How it collects (C10). */
    public Collecting collecting() {
        return collecting;
    }

    /** The field a card gets unless its author chooses another (C3). */
    public FieldId firstField() {
        return fields.getFirst();
    }

    GroupPage page() {
        return new GroupPage(
                id,
                version(),
                conference,
                number,
                name,
                room,
                places,
                question,
                questions.in(phase),
                phase,
                phaseUntil,
                joinCode,
                collecting,
                newcomers,
                inFront,
                List.copyOf(fields),
                Set.copyOf(moderators));
    }

    private void changed() {
        touched(id.topic(), conference.topic());
    }
}
