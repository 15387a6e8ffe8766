package de.wegmarke.results;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldCard;
import de.wegmarke.project.ProjectCard;
import de.wegmarke.recommendation.RecommendationCard;
import de.wegmarke.shared.Folding;
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
        List<FieldCard> fields,
        List<ProjectCard> projects,
        Set<Kind> kinds,
        String words,
        UUID id,
        Instant changedAt) {

    static Entry of(
            RecommendationCard card, FieldCard field, List<ProjectCard> projects, Set<Kind> kinds, Moments moments) {
        return new Entry(
                false,
                card.conference(),
                card.number(),
                pathOf(card),
                card.title(),
                card.text(),
                Standing.of(card.answer(), projects),
                List.of(field),
                projects,
                kinds,
                words(
                        List.of(
                                card.number(),
                                card.title(),
                                card.text(),
                                Objects.requireNonNullElse(card.reason(), ""),
                                field.title()),
                        projects.stream().flatMap(project -> texts(project).stream())),
                card.id().value(),
                moments.of(card.id().value(), card.conference().value(), card.wordedAt()));
    }

    static Entry of(ProjectCard project, List<FieldCard> fields, Moments moments) {
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
                words(texts(project), fields.stream().map(FieldCard::title)),
                project.id().value(),
                moments.of(project.id().value(), project.conference().value(), project.begunAt()));
    }

    static String pathOf(RecommendationCard card) {
        return "/results/recommendations/" + card.number();
    }

    static String pathOf(ProjectCard card) {
        return "/results/projects/" + card.number();
    }

    /** Who answers for it; empty while that is not settled (P2). */
    public Optional<String> responsible() {
        return projects.stream()
                .flatMap(project -> project.responsible().stream())
                .findFirst();
    }

    private static List<String> texts(ProjectCard project) {
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
