package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.MomentsInPublic;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.priority.WeightRegister;
import de.wegmarke.project.InField;
import de.wegmarke.project.Origin;
import de.wegmarke.project.ProjectId;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ProjectRegister;
import de.wegmarke.project.ReportLine;
import de.wegmarke.project.StepLine;
import de.wegmarke.recommendation.KindBehind;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.RecommendationRegister;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the public reads. Every page costs the same number of statements, however much there is. */
@Service
@Transactional(readOnly = true)
class ReadingRoom {

    private final ConferenceRegister conferences;
    private final GuidelineRegister guidelines;
    private final ContributionRegister contributions;
    private final WeightRegister weights;
    private final RecommendationRegister recommendations;
    private final ProjectRegister projects;
    private final MomentsInPublic moments;
    private final Clock clock;

    ReadingRoom(
            ConferenceRegister conferences,
            GuidelineRegister guidelines,
            ContributionRegister contributions,
            WeightRegister weights,
            RecommendationRegister recommendations,
            ProjectRegister projects,
            MomentsInPublic moments,
            Clock clock) {
        this.conferences = conferences;
        this.guidelines = guidelines;
        this.contributions = contributions;
        this.weights = weights;
        this.recommendations = recommendations;
        this.projects = projects;
        this.moments = moments;
        this.clock = clock;
    }

    /** All that the public may see (E4). */
    Published published() {
        var fields = guidelines.allFields();
        var cards = projects.published();
        var byProject = cards.stream().collect(Collectors.toMap(ProjectLine::id, Function.identity()));
        var all = conferences.conferences();
        return Published.of(
                all,
                fields,
                recommendations.published(),
                cards,
                kindsBehind(),
                projectsOf(byProject),
                fieldsOf(byProject, fields),
                Moments.of(moments.all(), all));
    }

    private Map<RecommendationId, Set<Kind>> kindsBehind() {
        return recommendations.kindsBehind().stream()
                .collect(Collectors.groupingBy(
                        KindBehind::recommendation, Collectors.mapping(KindBehind::kind, Collectors.toSet())));
    }

    private Map<RecommendationId, List<ProjectLine>> projectsOf(Map<ProjectId, ProjectLine> shown) {
        return projects.origins().stream()
                .filter(origin -> shown.containsKey(origin.project()))
                .sorted(Comparator.comparing(Origin::number))
                .collect(Collectors.groupingBy(
                        Origin::recommendation,
                        Collectors.mapping(origin -> shown.get(origin.project()), Collectors.toList())));
    }

    private Map<ProjectLine, List<FieldLine>> fieldsOf(Map<ProjectId, ProjectLine> shown, List<FieldLine> fields) {
        Map<FieldId, FieldLine> byId = fields.stream().collect(Collectors.toMap(FieldLine::id, Function.identity()));
        return projects.inFields().stream()
                .filter(about -> shown.containsKey(about.project()) && byId.containsKey(about.field()))
                .collect(Collectors.groupingBy(
                        about -> shown.get(about.project()),
                        Collectors.mapping((InField about) -> byId.get(about.field()), Collectors.toList())));
    }

    /** The page with all that is public; empty while no conference's results are. */
    Optional<Overview> overview(Search search) {
        var published = published();
        var found = published.found(search);
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var shown = published.chosen(search).map(List::of).orElse(published.conferences());
        var ids = shown.stream().map(ConferencePage::id).toList();
        var opening = Opening.of(shown, weights.voices(ids), contributions.kinds(ids), published);
        return Optional.of(Overview.of(published, opening, search, found, search.isForAll() ? story(published) : null));
    }

    /** The latest finished project that one can follow back to a card. */
    private @Nullable Story story(Published published) {
        for (var entry : published.entries().reversed()) {
            var origin = published.recommendation(entry.number());
            var done = entry.projects().stream()
                    .filter(project -> Standing.of(project) == Standing.DONE)
                    .findFirst();
            if (origin.isPresent() && done.isPresent()) {
                return story(origin.get(), done.get());
            }
        }
        return null;
    }

    private @Nullable Story story(RecommendationLine origin, ProjectLine project) {
        var cards = recommendations.sources(List.of(origin.id())).shown();
        var page = projects.publicPage(project.number());
        return cards.stream()
                .min(Comparator.comparing((ContributionCard card) -> card.kind() != Kind.NEED))
                .map(card -> new Story(
                        card,
                        origin,
                        project,
                        page.steps().stream().filter(StepLine::isDone).toList(),
                        page.reports().stream()
                                .findFirst()
                                .map(ReportLine::sentence)
                                .orElse("")))
                .orElse(null);
    }

    /** The public page of a recommendation; empty if it is not public, just as if it had never been (E4). */
    Optional<RecommendationSheet> recommendation(String number) {
        var published = published();
        return published.recommendation(number).map(recommendation -> {
            var entry = published.entries().stream()
                    .filter(known -> known.number().equals(recommendation.number()))
                    .findFirst()
                    .orElseThrow();
            return new RecommendationSheet(
                    recommendation,
                    entry.fields().getFirst(),
                    entry,
                    recommendations.sources(List.of(recommendation.id())));
        });
    }

    /** The public page of a project; empty if it is not public, just as if it had never been (E4). */
    Optional<ProjectSheet> project(String number) {
        var published = published();
        return published.project(number).map(project -> {
            var origins = published.recommendations().stream()
                    .filter(known -> published
                            .projectsOf()
                            .getOrDefault(known.id(), List.of())
                            .contains(project))
                    .toList();
            var sources = recommendations.sources(
                    origins.stream().map(RecommendationLine::id).toList());
            return ProjectSheet.of(projects.publicPage(project.number()), origins, sources, clock);
        });
    }
}
