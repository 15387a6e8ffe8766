package de.wegmarke.project;

import de.wegmarke.shared.Check;
import de.wegmarke.shared.Conflict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who does what until when (Umsetzungsschritt, P3). */
@Entity
class ImplementationStep {

    @EmbeddedId
    private StepId id;

    private int position;
    private String what;

    /** Null only for a step that was taken out before names had a place of their own, and put back since. */
    @ManyToOne(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "doer")
    private @Nullable Doer doer;

    private LocalDate due;
    private @Nullable Finish finished;
    private @Nullable Wait waiting;

    protected ImplementationStep() {}

    ImplementationStep(int position, StepDraft draft) {
        this.id = StepId.next();
        this.position = position;
        word(draft);
    }

    /** @return whether it says something else now */
    final boolean word(StepDraft draft) {
        var check = new Check();
        var what = check.requiredLine(draft.what(), "project.step-what", 300);
        var who = check.requiredLine(draft.who(), "project.step-who", 160);
        var due = check.day(draft.due(), "project.step-due");
        check.done();
        var isNew = !said().equals(new StepDraft(what, who, due));
        if (!who.equals(who())) {
            doer = new Doer(who);
        }
        this.what = what;
        this.due = due;
        return isNew;
    }

    private StepDraft said() {
        return new StepDraft(what, who(), due);
    }

    private String who() {
        return doer == null ? "" : doer.name();
    }

    /** Says no if the step says something else by now (A1). */
    void mustSay(StepDraft seen) {
        if (!seen.equals(said())) {
            throw new Conflict();
        }
    }

    /** @return whether it was not done before */
    boolean finish(Signature by, Instant when) {
        if (finished != null) {
            return false;
        }
        finished = new Finish(by, when);
        return true;
    }

    /** @return whether it was done before */
    boolean reopen() {
        var done = finished != null;
        finished = null;
        return done;
    }

    /**
     * Ticks it off, or takes the tick back.
     *
     * @param shows from when on the public reads it; null if only once somebody releases it (P8)
     * @return whether it is ticked otherwise now, or the public reads what waited
     */
    boolean tick(Predicate<ImplementationStep> deed, @Nullable Instant shows, Instant when) {
        var inPublic = finishedInPublic(when);
        var isNew = deed.test(this);
        if (shows != null && !shows.isAfter(when)) {
            return release(when) || isNew;
        }
        if (isNew) {
            await(inPublic, when, shows);
        }
        return isNew;
    }

    @Nullable Instant finishedAt() {
        return finished == null ? null : finished.at();
    }

    /** When it was done, as the public reads it; null if it was not (P8). */
    @Nullable Instant finishedInPublic(Instant now) {
        return waiting == null || waiting.isOver(now) ? finishedAt() : waiting.finishedAt();
    }

    /** Whether the public does not read yet what was ticked last (P8). */
    boolean waits(Instant now) {
        return waiting != null && !waiting.isOver(now);
    }

    /** Since when the public reads by itself what was ticked last; empty if it did not wait, or still does. */
    Optional<Instant> shownSince(Instant now) {
        return shownAt().filter(at -> !at.isAfter(now));
    }

    /** From when on the public reads by itself what was ticked last; empty if nothing waits, or only for a release. */
    Optional<Instant> shownAt() {
        return Optional.ofNullable(waiting).map(Wait::until);
    }

    /** Lets the public go on reading what it read, for a while. Nothing waits if that is what it is now. */
    private void await(@Nullable Instant inPublic, Instant since, @Nullable Instant until) {
        waiting = Objects.equals(inPublic, finishedAt()) ? null : new Wait(since, until, inPublic);
    }

    /** @return whether something waited */
    boolean release(Instant now) {
        if (!waits(now)) {
            return false;
        }
        waiting = null;
        return true;
    }

    StepId id() {
        return id;
    }

    int position() {
        return position;
    }

    /**
     * That an institution ticked the step off or opened it again, and that the public does not read it yet (P8).
     *
     * @param since when it was ticked
     * @param until from then on the public reads it by itself; null if only once somebody releases it
     * @param finishedAt what the public reads meanwhile: when the step was done; null if it was not
     */
    @Embeddable
    record Wait(
            Instant since,
            @Nullable Instant until,
            @Nullable Instant finishedAt) {

        private boolean isOver(Instant now) {
            return until != null && !until.isAfter(now);
        }
    }

    /** That the step was done: by whom, and when. */
    @Embeddable
    record Finish(Signature by, Instant at) {}
}
