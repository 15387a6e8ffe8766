package de.wegmarke.results;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.StepLine;
import de.wegmarke.recommendation.PublicSources;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.shared.Stone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The public page of one project: no name of a person, nothing of recommendations and cards that are not public (E4).
 *
 * @param silentSince the day of the last word, if it was long ago (P4)
 */
public record ProjectSheet(
        ProjectLine project,
        Standing standing,
        List<FieldLine> fields,
        List<RecommendationLine> recommendations,
        List<StepLine> steps,
        PublicSources sources,
        List<Milestone> way,
        Optional<LocalDate> silentSince) {

    /** How many days without a word are a silence that the public is told of (P4). */
    static final int SILENCE = 180;

    static ProjectSheet of(ProjectPage page, PublicSources sources, Clock clock) {
        return new ProjectSheet(
                page.project(),
                Standing.of(page.project()),
                page.fields(),
                page.recommendations(),
                page.steps(),
                sources,
                way(page, sources.shown(), clock),
                silence(page.project(), clock));
    }

    /** A project that is over needs no more words. */
    private static Optional<LocalDate> silence(ProjectLine project, Clock clock) {
        if (Set.of(ProjectState.DONE, ProjectState.DISCONTINUED).contains(project.state())) {
            return Optional.empty();
        }
        var last = Stream.of(project.begunAt(), project.answeredAt(), project.reportedAt())
                .flatMap(Stream::ofNullable)
                .max(Instant::compareTo)
                .map(when -> Milestone.day(when, clock.getZone()));
        return last.filter(day -> day.plusDays(SILENCE).isBefore(LocalDate.now(clock)));
    }

    private static List<Milestone> way(ProjectPage page, List<ContributionCard> cards, Clock clock) {
        var zone = clock.getZone();
        var way = new ArrayList<Milestone>();
        if (!cards.isEmpty()) {
            way.add(Milestone.cards(cards.size(), Milestone.day(cards.getFirst().arrivedAt(), zone)));
        }
        page.recommendations().forEach(recommendation -> way.add(Milestone.worded(recommendation, zone)));
        way.add(Milestone.begun(page.project(), zone));
        agreement(page.project(), zone).ifPresent(way::add);
        page.reports().reversed().forEach(report -> way.add(Milestone.reported(report, zone)));
        for (var step : page.steps()) {
            if (step.finishedAt() != null) {
                way.add(Milestone.done(step, Milestone.day(step.finishedAt(), zone)));
            }
        }
        way.sort(Comparator.comparing(Milestone::on));
        way.addAll(ahead(page.steps(), LocalDate.now(clock)));
        return List.copyOf(way);
    }

    private static Optional<Milestone> agreement(ProjectLine project, ZoneId zone) {
        var needsSupport = project.commitment() == Commitment.NEEDS_SUPPORT;
        return Optional.ofNullable(project.answeredAt())
                .flatMap(when -> project.responsible()
                        .map(institution -> Milestone.agreed(institution, needsSupport, Milestone.day(when, zone))));
    }

    private static List<Milestone> ahead(List<StepLine> steps, LocalDate today) {
        var open = steps.stream()
                .filter(step -> !step.isDone())
                .sorted(Comparator.comparing(StepLine::due).thenComparing(StepLine::position))
                .toList();
        return open.stream()
                .map(step -> Milestone.ahead(step, step.equals(open.getFirst()), today))
                .toList();
    }

    public long stepsDone() {
        return steps.stream().filter(StepLine::isDone).count();
    }

    /** The class of the style sheets for each step's stone; the first that is not done is being worked on. */
    public List<String> stones() {
        var next = steps.stream().filter(step -> !step.isDone()).findFirst();
        return steps.stream()
                .map(step -> step.isDone() ? Stone.DONE : next.equals(Optional.of(step)) ? Stone.RUNNING : Stone.OPEN)
                .map(Stone::css)
                .toList();
    }
}
