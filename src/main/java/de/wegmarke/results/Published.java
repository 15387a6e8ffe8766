package de.wegmarke.results;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.shared.Folding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the public may see (E4).
 *
 * <p>A field of action is known by number and title together, as in its address. So a field that a new edition of the
 * guidelines keeps shows what was said under the old one too (G2), and one whose title changed keeps its own address (G1).
 *
 * @param conferences whose results are published, the latest first
 * @param fields the fields of all editions by which these conferences worked, those of the latest first, none twice
 * @param entries by number
 */
record Published(
        List<ConferencePage> conferences,
        List<FieldLine> fields,
        List<RecommendationLine> recommendations,
        List<ProjectLine> projects,
        List<Entry> entries,
        Map<RecommendationId, List<ProjectLine>> projectsOf,
        Moments moments) {

    static Published of(
            List<ConferencePage> all,
            List<FieldLine> allFields,
            List<RecommendationLine> recommendations,
            List<ProjectLine> projects,
            Map<RecommendationId, Set<Kind>> kindsBehind,
            Map<RecommendationId, List<ProjectLine>> projectsOf,
            Map<ProjectLine, List<FieldLine>> fieldsOf,
            Moments moments) {
        var conferences = all.stream().filter(ConferencePage::isPublished).toList();
        var byId = allFields.stream().collect(Collectors.toMap(FieldLine::id, field -> field));
        var entries = new ArrayList<Entry>();
        var told = new HashSet<ProjectLine>();
        for (var recommendation : recommendations) {
            var own = projectsOf.getOrDefault(recommendation.id(), List.of());
            told.addAll(own);
            var kinds = kindsBehind.getOrDefault(recommendation.id(), Set.of());
            entries.add(Entry.of(
                    recommendation, Objects.requireNonNull(byId.get(recommendation.field())), own, kinds, moments));
        }
        for (var project : projects) {
            if (!told.contains(project)) {
                entries.add(Entry.of(project, fieldsOf.getOrDefault(project, List.of()), moments));
            }
        }
        return new Published(
                conferences,
                fields(conferences, allFields),
                recommendations,
                projects,
                List.copyOf(entries),
                Map.copyOf(projectsOf),
                moments);
    }

    private static List<FieldLine> fields(List<ConferencePage> conferences, List<FieldLine> all) {
        var fields = new ArrayList<FieldLine>();
        var known = new HashSet<String>();
        for (var edition :
                conferences.stream().map(ConferencePage::edition).distinct().toList()) {
            all.stream()
                    .filter(field -> field.edition().equals(edition))
                    .sorted(Comparator.comparing(FieldLine::number))
                    .filter(field -> known.add(field.slug()))
                    .forEach(fields::add);
        }
        return List.copyOf(fields);
    }

    public boolean isEmpty() {
        return conferences.isEmpty();
    }

    /** The fields by which the latest conference worked. */
    List<FieldLine> fieldsNow() {
        return conferences.isEmpty() ? List.of() : of(conferences.getFirst().edition());
    }

    /** Fields of earlier editions that the newest does not keep and under which something is to be read (G2). */
    List<FieldLine> earlierFields() {
        var now = Set.copyOf(fieldsNow());
        return fields.stream()
                .filter(field -> !now.contains(field) && !in(field).isEmpty())
                .toList();
    }

    private List<FieldLine> of(EditionId edition) {
        return fields.stream().filter(field -> field.edition().equals(edition)).toList();
    }

    /** The field of an address: number and title decide; if no field has both, the number in the newest edition. */
    Optional<FieldLine> field(String address) {
        return fields.stream()
                .filter(field -> field.slug().equals(address))
                .findFirst()
                .or(() -> number(address).flatMap(this::field));
    }

    private Optional<FieldLine> field(int number) {
        return fields.stream().filter(field -> field.number() == number).findFirst();
    }

    private static Optional<Integer> number(String address) {
        var digits = address.split("-", 2)[0];
        return digits.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** What is about the field. */
    List<Entry> in(FieldLine field) {
        return entries.stream().filter(entry -> isIn(entry, field)).toList();
    }

    private static boolean isIn(Entry entry, FieldLine field) {
        return entry.fields().stream().anyMatch(own -> own.slug().equals(field.slug()));
    }

    List<Entry> of(ConferenceId conference) {
        return entries.stream()
                .filter(entry -> entry.conference().equals(conference))
                .toList();
    }

    Optional<RecommendationLine> recommendation(String number) {
        return recommendations.stream()
                .filter(known -> known.number().equalsIgnoreCase(number))
                .findFirst();
    }

    Optional<ProjectLine> project(String number) {
        return projects.stream()
                .filter(known -> known.number().equalsIgnoreCase(number))
                .findFirst();
    }

    /**
     * What fits, by number.
     *
     * @throws de.wegmarke.shared.Senseless for a page, a field or a conference that does not exist
     */
    List<Entry> found(Search search) {
        var field = field(search.field());
        var conference = chosen(search);
        if (field.isEmpty() && !search.field().isEmpty()
                || conference.isEmpty() && !search.conference().isEmpty()) {
            throw Search.noSuchValue();
        }
        var found = entries.stream()
                .filter(entry -> field.isEmpty() || isIn(entry, field.get()))
                .filter(entry -> search.kind() == null || entry.kinds().contains(search.kind()))
                .filter(entry -> search.stone() == null || entry.standing().stone() == search.stone())
                .filter(entry -> conference.isEmpty()
                        || entry.conference().equals(conference.get().id()))
                .filter(entry -> Folding.holds(entry.words(), search.words()))
                .toList();
        if (search.page() > 1 && search.before() >= found.size()) {
            throw Search.noSuchValue();
        }
        return found;
    }

    /** The conference that was searched for. */
    Optional<ConferencePage> chosen(Search search) {
        return conferences.stream()
                .filter(known -> known.slug().equalsIgnoreCase(search.conference()))
                .findFirst();
    }

    /** When something of all this last changed, also what is no longer public; empty while nothing is. */
    public Optional<Instant> changedAt() {
        return isEmpty() ? Optional.empty() : moments.ofAll();
    }

    /** The same for what is about a field, in whatever edition it stands. */
    Optional<Instant> changedAt(FieldLine field) {
        return moments.ofAny(fields.stream()
                .filter(known -> known.slug().equals(field.slug()))
                .map(known -> known.id().value()));
    }
}
