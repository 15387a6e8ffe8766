package de.wegmarke.project;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Where a coordinator sets the steps of a project and records what was done (P3). */
@Service
@Deed
public class StepDesk {

    private final Projects projects;
    private final Clock clock;

    StepDesk(Projects projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** Adds a step: who does what until when (P3). */
    public StepId add(Person by, String number, StepDraft draft) {
        var found = projects.coordinated(by, number);
        var step = found.add(draft);
        projects.save(found);
        return step;
    }

    /**
     * Words a step anew.
     *
     * @param seen what the person saw
     * @throws de.wegmarke.shared.Conflict if it says something else by now (A1)
     */
    public void word(Person by, String number, StepId step, StepDraft seen, StepDraft draft) {
        var found = projects.coordinated(by, number);
        found.word(step, seen, draft);
        projects.save(found);
    }

    /**
     * Takes a step out; the past keeps it (A2).
     *
     * @param seen what the person saw
     * @throws de.wegmarke.shared.Conflict if it says something else by now (A1)
     */
    public void remove(Person by, String number, StepId step, StepDraft seen) {
        var found = projects.coordinated(by, number);
        found.remove(step, seen);
        projects.save(found);
    }

    /** Puts a step back that was taken out, as it was. */
    public void restore(Person by, String number, StepId step) {
        var found = projects.coordinated(by, number);
        projects.restore(found.id().value(), step.value());
        found.restored();
        projects.save(found);
    }

    /** Records that a step is done. */
    public void finish(Person by, String number, StepId step) {
        var found = projects.coordinated(by, number);
        var now = clock.instant();
        found.finish(step, Signature.of(by), now, now);
        projects.save(found);
    }

    /** Records that a step is not done after all. */
    public void reopen(Person by, String number, StepId step) {
        var found = projects.coordinated(by, number);
        var now = clock.instant();
        found.reopen(step, now, now);
        projects.save(found);
    }
}
