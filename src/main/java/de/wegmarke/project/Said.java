package de.wegmarke.project;

import de.wegmarke.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was said of a project since it was begun: reports and ticks, of which some may wait (P8). */
record Said(List<ProgressReport> reports, List<ImplementationStep> steps) {

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
