package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What everything public hangs on (E4): the conferences and the fields of action. There are few of them, however much there is.
 *
 * <p>A field of action is known by number and title together, as in its address. So a field that a new edition of the
 * guidelines keeps shows what was said under the old one too (G2), and one whose title changed keeps its own address (G1).
 *
 * @param all every conference, the latest first
 * @param conferences those whose results are published
 * @param allFields the fields of all editions
 * @param fields those of all editions by which the published conferences worked, those of the latest first, none twice
 */
public record Published(
        List<ConferencePage> all, List<ConferencePage> conferences, List<FieldLine> allFields, List<FieldLine> fields) {

    static Published of(List<ConferencePage> all, List<FieldLine> allFields) {
        var conferences = all.stream().filter(ConferencePage::isPublished).toList();
        return new Published(all, conferences, allFields, fields(conferences, allFields));
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

    /** Fields of earlier editions that the newest does not keep (G2). */
    List<FieldLine> earlierFields() {
        var now = Set.copyOf(fieldsNow());
        return fields.stream().filter(field -> !now.contains(field)).toList();
    }

    private List<FieldLine> of(EditionId edition) {
        return fields.stream().filter(field -> field.edition().equals(edition)).toList();
    }

    Stream<FieldLine> named(FieldId id) {
        return allFields.stream().filter(field -> field.id().equals(id));
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

    /** The conference that was searched for. */
    Optional<ConferencePage> chosen(Search search) {
        return conferences.stream()
                .filter(known -> known.slug().equalsIgnoreCase(search.conference()))
                .findFirst();
    }

    /**
     * What is looked for, by the field and the conference that are meant.
     *
     * @throws de.wegmarke.shared.Senseless for a field or a conference that does not exist
     */
    Wanted wanted(Search search) {
        var field = field(search.field());
        var conference = chosen(search);
        if (field.isEmpty() && !search.field().isEmpty()
                || conference.isEmpty() && !search.conference().isEmpty()) {
            throw Search.noSuchValue();
        }
        return new Wanted(
                search.words(),
                field.map(FieldLine::slug).orElse(""),
                search.kind(),
                search.stone(),
                conference.map(known -> known.id().value()).orElse(null));
    }
}
