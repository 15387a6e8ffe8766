package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much is public and how it stands, kept with what it sums: as many rows as there are conferences, fields and standings. */
record Sums(List<Sum> all) {

    /**
     * How many are alike.
     *
     * @param field the field's part of the address; empty for the sum over all fields, in which each thing is counted once
     * @param listed whether they have a line of their own in the list
     */
    record Sum(UUID conference, String field, boolean project, boolean listed, Standing standing, long entries) {}

    /** How the lines of a field stand. */
    Map<Standing, Long> standings(String field) {
        return lines(field).collect(Collectors.groupingBy(Sum::standing, Collectors.summingLong(Sum::entries)));
    }

    /** How many lines fit what is wanted, if words and kind are not asked for. */
    long lines(Wanted wanted) {
        return lines(wanted.field())
                .filter(sum -> wanted.conference() == null || sum.conference().equals(wanted.conference()))
                .filter(sum -> wanted.stone() == null || sum.standing().stone() == wanted.stone())
                .mapToLong(Sum::entries)
                .sum();
    }

    private Stream<Sum> lines(String field) {
        return all.stream().filter(sum -> sum.listed() && sum.field().equals(field));
    }

    long recommendations(Collection<ConferencePage> of) {
        return things(of, sum -> !sum.project());
    }

    long projects(Collection<ConferencePage> of) {
        return things(of, Sum::project);
    }

    /** How many projects came to their end. */
    long done(Collection<ConferencePage> of) {
        return things(of, sum -> sum.project() && sum.standing() == Standing.DONE);
    }

    /** How many recommendations and projects there are, each with a page of its own. */
    long things() {
        return all.stream()
                .filter(sum -> sum.field().isEmpty())
                .mapToLong(Sum::entries)
                .sum();
    }

    private long things(Collection<ConferencePage> of, Predicate<Sum> which) {
        var conferences = of.stream().map(page -> page.id().value()).collect(Collectors.toSet());
        return all.stream()
                .filter(sum -> sum.field().isEmpty() && conferences.contains(sum.conference()))
                .filter(which)
                .mapToLong(Sum::entries)
                .sum();
    }
}
