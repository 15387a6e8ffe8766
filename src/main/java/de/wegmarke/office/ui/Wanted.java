package de.wegmarke.office.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Filter;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.shared.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a coordinator wants to see, and which of them whole, as it stands in the address. What was typed there by
 * hand and means nothing is left out.
 *
 * @param conference the address part of the conference; empty for the current one
 * @param card the id of the card that is shown whole
 */
record Wanted(
        String conference,
        @Nullable Integer group,
        @Nullable Integer field,
        Set<Kind> kinds,
        String words,
        Optional<ContributionId> card) {

    static Wanted of(QueryParameters address) {
        var kinds = address.getParameters("kind").stream()
                .flatMap(typed ->
                        Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(typed)))
                .collect(Collectors.toSet());
        return new Wanted(
                address.getSingleParameter("conference").orElse(""),
                number(address, "group"),
                number(address, "field"),
                kinds,
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("card").flatMap(Wanted::id));
    }

    private static @Nullable Integer number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    static Optional<ContributionId> id(String typed) {
        try {
            return Optional.of(new ContributionId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Filter in(ConferenceId id) {
        return new Filter(id, group, field, kinds, words);
    }

    QueryParameters address() {
        var all = new LinkedHashMap<String, List<String>>();
        put(all, "conference", conference);
        put(all, "group", group == null ? "" : String.valueOf(group));
        put(all, "field", field == null ? "" : String.valueOf(field));
        if (!kinds.isEmpty()) {
            all.put("kind", kinds.stream().sorted().map(Kind::name).toList());
        }
        put(all, "q", words);
        put(all, "card", card.map(id -> id.value().toString()).orElse(""));
        return new QueryParameters(all);
    }

    /** The address as it stands in a link. */
    String link() {
        var query = address().getQueryString();
        return ContributionRoutes.CONTRIBUTIONS + (query.isEmpty() ? "" : "?" + query);
    }

    private static void put(Map<String, List<String>> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, List.of(value));
        }
    }

    /** The filter in one word, to see whether it changed. */
    String filter() {
        return conference + "|" + group + "|" + field + "|" + words + "|"
                + kinds.stream().sorted().map(Kind::name).collect(joining(","));
    }

    /** The same, said of that conference. */
    Wanted in(String slug) {
        return new Wanted(slug, group, field, kinds, words, card);
    }

    /** Another conference has other groups, fields and cards. */
    Wanted at(String slug) {
        return new Wanted(slug, null, null, kinds, words, Optional.empty());
    }

    Wanted about(@Nullable Integer group, @Nullable Integer field) {
        return new Wanted(conference, group, field, kinds, words, Optional.empty());
    }

    Wanted of(Set<Kind> kinds) {
        return new Wanted(conference, group, field, Set.copyOf(kinds), words, card);
    }

    Wanted with(String words) {
        return new Wanted(conference, group, field, kinds, Words.lookedFor(words), card);
    }

    Wanted showing(ContributionId id) {
        return new Wanted(conference, group, field, kinds, words, Optional.of(id));
    }
}
