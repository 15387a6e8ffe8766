package de.wegmarke.project;

import de.wegmarke.shared.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an institution said of its project, and the public does not read yet (P8).
 *
 * @param reports the latest first
 * @param steps those that were ticked off or opened again
 */
public record Waiting(List<ReportLine> reports, List<StepLine> steps) {

    /** How a step stands that waits; null as the moment if it is not done. */
    record Tick(StepId step, @Nullable Instant finishedAt) {}

    static Waiting of(List<ReportLine> reports, List<StepLine> steps, Instant now) {
        return new Waiting(
                reports.stream().filter(report -> report.waits(now)).toList(),
                steps.stream().filter(step -> step.waits(now)).toList());
    }

    /** What travels with whoever releases it: only this is released by it. */
    public String seal() {
        return seal(
                reports.stream().map(ReportLine::id),
                steps.stream().map(step -> new Tick(step.id(), step.finishedAt())));
    }

    static String seal(Stream<ReportId> reports, Stream<Tick> steps) {
        return Seal.of(Stream.concat(reports.map(ReportId::toString), steps.map(Tick::toString))
                .sorted()
                .toList());
    }

    public boolean isEmpty() {
        return reports.isEmpty() && steps.isEmpty();
    }

    /** When the first of it shows by itself; empty if nothing does. */
    public Optional<Instant> until() {
        return Stream.concat(
                        reports.stream().map(ReportLine::shownAt),
                        steps.stream().map(StepLine::shownAt))
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }
}
