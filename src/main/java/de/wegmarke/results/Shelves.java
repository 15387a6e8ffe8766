package de.wegmarke.results;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.wegmarke.conference.MomentsInPublic;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.InField;
import de.wegmarke.project.Origin;
import de.wegmarke.project.ProjectId;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ProjectRegister;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationRegister;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where what is public is fetched from, with all that its line shows (E4); it costs as many statements for one as for many. */
@Component
class Shelves {

    private final RecommendationRegister recommendations;
    private final ProjectRegister projects;
    private final MomentsInPublic moments;

    Shelves(RecommendationRegister recommendations, ProjectRegister projects, MomentsInPublic moments) {
        this.recommendations = recommendations;
        this.projects = projects;
        this.moments = moments;
    }

    /** Those of the recommendations and projects that are public, in this order. */
    List<Entry> fetch(Published published, Collection<UUID> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        var raised = recommendations.published(ids(things, RecommendationId::new));
        var origins = projects.comeFrom(raised.stream().map(line -> line.id()).toList());
        var lines = projects
                .published(Stream.concat(
                                things.stream().map(ProjectId::new),
                                origins.stream().map(Origin::project))
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(ProjectLine::id, Function.identity()));
        var came = origins.stream()
                .filter(origin -> lines.containsKey(origin.project()))
                .collect(groupingBy(Origin::recommendation, mapping(origin -> lines.get(origin.project()), toList())));
        var known = Moments.of(moments.of(things), published.conferences());
        var found = new HashMap<UUID, Entry>();
        for (var line : raised) {
            published
                    .named(line.field())
                    .forEach(field -> found.put(
                            line.id().value(), Entry.of(line, field, came.getOrDefault(line.id(), List.of()), known)));
        }
        var about = fields(published, lines.keySet());
        for (var project : lines.values()) {
            found.put(project.id().value(), Entry.of(project, about.getOrDefault(project.id(), List.of()), known));
        }
        return things.stream()
                .flatMap(thing -> Stream.ofNullable(found.get(thing)))
                .toList();
    }

    /** A project names at least one field (P1). */
    private Map<ProjectId, List<FieldLine>> fields(Published published, Collection<ProjectId> wanted) {
        return projects.inFields(wanted).stream()
                .collect(groupingBy(InField::project, flatMapping(about -> published.named(about.field()), toList())));
    }

    private static <I> List<I> ids(Collection<UUID> things, Function<UUID, I> id) {
        return things.stream().map(id).toList();
    }
}
