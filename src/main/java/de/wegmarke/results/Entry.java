package de.wegmarke.results;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.shared.Folding;
import de.wegmarke.shared.Stone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the public list: a recommendation with its public projects, or a public project whose recommendation is not
 * public.
 *
 * @param number its permanent number
 * @param path its permanent address below the base
 * @param kinds of the cards that one can follow it back to
 * @param words all its words as {@link Folding} made them, to be searched
 * @param text the recommendation in full or the project's goal; may be empty
 * @param id of the recommendation or the project
 * @param changedAt when the public last saw something of it change
 */
record Entry(
        boolean isProject,
        ConferenceId conference,
        String number,
        String path,
        String title,
        String text,
        Standing standing,
        List<FieldLine> fields,
        List<ProjectLine> projects,
        Set<Kind> kinds,
        String words,
        UUID id,
        Instant changedAt) {

    static Entry of(
            RecommendationLine recommendation,
            FieldLine field,
            List<ProjectLine> projects,
            Set<Kind> kinds,
            Moments moments) {
        return new Entry(
                false,
                recommendation.conference(),
                recommendation.number(),
                pathOf(recommendation),
                recommendation.title(),
                recommendation.text(),
                Standing.of(recommendation.answer(), projects),
                List.of(field),
                projects,
                kinds,
                words(
                        List.of(
                                recommendation.number(),
                                recommendation.title(),
                                recommendation.text(),
                                Objects.requireNonNullElse(recommendation.reason(), ""),
                                field.title()),
                        projects.stream().flatMap(project -> texts(project).stream())),
                recommendation.id().value(),
                moments.of(
                        recommendation.id().value(), recommendation.conference().value(), recommendation.wordedAt()));
    }

    static Entry of(ProjectLine project, List<FieldLine> fields, Moments moments) {
        return new Entry(
                true,
                project.conference(),
                project.number(),
                pathOf(project),
                project.title(),
                project.goal(),
                Standing.of(project),
                fields,
                List.of(project),
                Set.of(),
                words(texts(project), fields.stream().map(FieldLine::title)),
                project.id().value(),
                moments.of(project.id().value(), project.conference().value(), project.begunAt()));
    }

    static String pathOf(RecommendationLine recommendation) {
        return "/results/recommendations/" + recommendation.number();
    }

    static String pathOf(ProjectLine project) {
        return "/results/projects/" + project.number();
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

    private static List<String> texts(ProjectLine project) {
        return List.of(
                project.number(),
                project.title(),
                project.goal(),
                project.indicator(),
                project.responsible().orElse(""));
    }

    private static String words(List<String> some, Stream<String> more) {
        return Folding.of(Stream.concat(some.stream(), more).collect(Collectors.joining("\n")));
    }
}
