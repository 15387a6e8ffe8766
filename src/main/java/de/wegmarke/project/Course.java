package de.wegmarke.project;

import de.wegmarke.people.Person;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a project goes on: its reports and its steps, of which the public may not read the last word yet (P3, P8). */
record Course(List<ProgressReport> reports, List<ImplementationStep> steps) {

    StepId add(StepDraft draft) {
        var last = steps.isEmpty() ? 0 : steps.getLast().position();
        var step = new ImplementationStep(last + 1, draft);
        steps.add(step);
        return step.id();
    }

    /** @throws NotFound if there is no such step (any more) */
    ImplementationStep step(StepId id) {
        return steps.stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The step, if it still says what the person saw (A1).
     *
     * @throws Conflict if it says something else by now
     */
    ImplementationStep step(StepId id, StepDraft seen) {
        var found = step(id);
        found.mustSay(seen);
        return found;
    }

    /** The seal of what waits. */
    String waiting(Instant now) {
        return Waiting.seal(
                reports.stream().filter(report -> report.waits(now)).map(ProgressReport::id),
                steps.stream()
                        .filter(step -> step.waits(now))
                        .map(step -> new Waiting.Tick(step.id(), step.finishedAt())));
    }

    /** @return whether something waited */
    boolean release(Person by, Instant when) {
        var waited = reports.stream().filter(report -> report.waits(when)).toList();
        waited.forEach(report -> report.release(by.id().value(), when));
        var ticks = steps.stream().filter(step -> step.release(when)).toList();
        return !waited.isEmpty() || !ticks.isEmpty();
    }

    /** When the next of it shows by itself; empty if nothing does. */
    Optional<Instant> next(Instant now) {
        return Stream.concat(
                        reports.stream().map(ProgressReport::shownAt),
                        steps.stream().map(ImplementationStep::shownAt))
                .flatMap(Optional::stream)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    /** Since when the public reads what it reads of it; empty if it reads nothing. */
    Optional<Instant> shownSince(Instant now) {
        return Stream.concat(
                        reports.stream().map(report -> report.shownSince(now)),
                        steps.stream().map(step -> step.shownSince(now)))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
