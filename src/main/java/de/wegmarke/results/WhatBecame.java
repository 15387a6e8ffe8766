package de.wegmarke.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Raised;
import de.wegmarke.conference.WrittenCard;
import de.wegmarke.conference.WrittenCards;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.contribution.Details;
import de.wegmarke.priority.ClusterRegister;
import de.wegmarke.project.ProjectId;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ProjectRegister;
import de.wegmarke.project.StepLine;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationRegister;
import de.wegmarke.recommendation.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of the cards that somebody wrote: the cluster, which its author saw in the group all along; then recommendation with its
 * answer, project, steps as far as the public may read them (E4). The number of SQL statements does not grow with the cards.
 */
@Component
@Transactional(readOnly = true)
class WhatBecame implements WrittenCards {

    private final ContributionRegister contributions;
    private final ClusterRegister clusters;
    private final RecommendationRegister recommendations;
    private final ProjectRegister projects;
    private final ReadingRoom room;
    private final Shelves shelves;

    WhatBecame(
            ContributionRegister contributions,
            ClusterRegister clusters,
            RecommendationRegister recommendations,
            ProjectRegister projects,
            ReadingRoom room,
            Shelves shelves) {
        this.contributions = contributions;
        this.clusters = clusters;
        this.recommendations = recommendations;
        this.projects = projects;
        this.room = room;
        this.shelves = shelves;
    }

    @Override
    public List<WrittenCard> by(ParticipantId author) {
        var cards = contributions.by(author);
        var ids = cards.stream().map(ContributionCard::id).toList();
        var behind = recommendations.behindInPublic(ids).stream()
                .collect(groupingBy(Source::card, mapping(Source::recommendation, toList())));
        var raised =
                raised(behind.values().stream().flatMap(List::stream).distinct().toList());
        var headings = clusters.headings(ids);
        return cards.stream()
                .map(card -> written(card, headings, behind, raised))
                .toList();
    }

    private static WrittenCard written(
            ContributionCard card,
            Map<ContributionId, String> headings,
            Map<ContributionId, List<RecommendationId>> behind,
            Map<RecommendationId, Raised> raised) {
        return new WrittenCard(
                card.name(),
                card.kind(),
                card.fieldTitle(),
                card.text(),
                more(card.details()),
                card.language(),
                card.arrivedAt(),
                Objects.requireNonNullElse(card.hiddenBecause(), ""),
                card.withdrawn(),
                card.isShown() ? headings.getOrDefault(card.id(), "") : "",
                behind.getOrDefault(card.id(), List.of()).stream()
                        .flatMap(one -> Stream.ofNullable(raised.get(one)))
                        .sorted(Comparator.comparing(Raised::number))
                        .toList());
    }

    private Map<RecommendationId, Raised> raised(List<RecommendationId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var entries = shelves.fetch(
                room.published(), wanted.stream().map(RecommendationId::value).toList());
        var steps = projects
                .publicSteps(entries.stream()
                        .flatMap(entry -> entry.projects().stream())
                        .map(ProjectLine::id)
                        .distinct()
                        .toList())
                .stream()
                .collect(groupingBy(StepLine::project));
        return entries.stream()
                .map(entry -> Map.entry(new RecommendationId(entry.id()), raised(entry, steps)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Raised raised(Entry entry, Map<ProjectId, List<StepLine>> steps) {
        var recommendation = Objects.requireNonNull(entry.recommendation());
        return new Raised(
                entry.number(),
                entry.title(),
                entry.path(),
                entry.standing().css(),
                entry.standing().key(),
                Objects.requireNonNullElse(recommendation.reason(), ""),
                entry.projects().stream()
                        .map(project -> pursued(project, steps.getOrDefault(project.id(), List.of())))
                        .toList());
    }

    private static Raised.Pursued pursued(ProjectLine project, List<StepLine> steps) {
        var standing = Standing.of(project);
        return new Raised.Pursued(
                project.number(),
                project.title(),
                Entry.pathOf(project),
                standing.css(),
                standing.key(),
                project.responsible(),
                steps.stream()
                        .map(step -> new Raised.Step(step.what(), step.due(), step.isDone()))
                        .toList());
    }

    private static Map<String, String> more(Details details) {
        return details.words().entrySet().stream()
                .collect(toMap(
                        said -> said.getKey().name(), Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
