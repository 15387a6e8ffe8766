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

    StepId id() {
        return id;
    }

    int position() {
        return position;
    }

    /** That the step was done: by whom, and when. */
    @Embeddable
    record Finish(Signature by, Instant at) {}
}
