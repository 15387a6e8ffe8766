package de.wegmarke.results;

import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.shared.Folding;
import de.wegmarke.shared.Stone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the public list: a recommendation with its public projects, or a public project.
 *
 * @param recommendation null for a project
 * @param projects those of a recommendation by number, or the project itself
 * @param standing how it stands
 * @param fields that it is about
 * @param changedAt when the public last saw something of it change
 */
public record Entry(
        @Nullable RecommendationLine recommendation,
        List<ProjectLine> projects,
        Standing standing,
        List<FieldLine> fields,
        Instant changedAt) {

    static Entry of(RecommendationLine recommendation, FieldLine field, List<ProjectLine> projects, Moments moments) {
        return new Entry(
                recommendation,
                projects,
                Standing.of(recommendation.answer(), projects),
                List.of(field),
                moments.of(
                        recommendation.id().value(), recommendation.conference().value(), recommendation.wordedAt()));
    }

    static Entry of(ProjectLine project, List<FieldLine> fields, Moments moments) {
        return new Entry(
                null,
                List.of(project),
                Standing.of(project),
                fields,
                moments.of(project.id().value(), project.conference().value(), project.begunAt()));
    }

    static String pathOf(RecommendationLine recommendation) {
        return pathOfRecommendation(recommendation.number());
    }

    static String pathOf(ProjectLine project) {
        return pathOfProject(project.number());
    }

    static String pathOfRecommendation(String number) {
        return "/results/recommendations/" + number;
    }

    static String pathOfProject(String number) {
        return "/results/projects/" + number;
    }

    public boolean isProject() {
        return recommendation == null;
    }

    UUID id() {
        return recommendation == null
                ? projects.getFirst().id().value()
                : recommendation.id().value();
    }

    UUID conference() {
        return recommendation == null
                ? projects.getFirst().conference().value()
                : recommendation.conference().value();
    }

    /** Its permanent number. */
    public String number() {
        return recommendation == null ? projects.getFirst().number() : recommendation.number();
    }

    /** Its permanent address below the base. */
    public String path() {
        return recommendation == null ? pathOf(projects.getFirst()) : pathOf(recommendation);
    }

    public String title() {
        return recommendation == null ? projects.getFirst().title() : recommendation.title();
    }

    /** The recommendation in full or the project's goal; may be empty. */
    public String text() {
        return recommendation == null ? projects.getFirst().goal() : recommendation.text();
    }

    /** Whether somebody is to answer for it: not for what exists already, was not taken up or carried over. */
    public boolean asksWhoAnswers() {
        return !projects.isEmpty() || standing.stone() == Stone.OPEN;
    }

    /** Who answers for it; empty while that is not settled (P2). */
    public Optional<String> responsible() {
        return projects.stream()
                .flatMap(project -> project.responsible().stream())
                .findFirst();
    }

    /** Its project that came to its end; empty without one. */
    Optional<ProjectLine> finished() {
        return projects.stream()
                .filter(project -> Standing.of(project) == Standing.DONE)
                .findFirst();
    }

    /** All its words as {@link Folding} makes them, to be searched. */
    String words() {
        var own = recommendation == null
                ? Stream.<String>of()
                : Stream.of(
                        recommendation.number(),
                        recommendation.title(),
                        recommendation.text(),
                        Objects.requireNonNullElse(recommendation.reason(), ""));
        return Folding.of(Stream.of(
                        own,
                        fields.stream().map(FieldLine::title),
                        projects.stream().flatMap(Entry::texts))
                .flatMap(some -> some)
                .collect(Collectors.joining("\n")));
    }

    private static Stream<String> texts(ProjectLine project) {
        return Stream.of(
                project.number(),
                project.title(),
                project.goal(),
                project.indicator(),
                project.responsible().orElse(""));
    }
}
