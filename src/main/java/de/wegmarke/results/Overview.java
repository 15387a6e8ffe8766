package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.guideline.FieldLine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page {@code /results}, whole.
 *
 * @param opening what the chosen or latest conference came to
 * @param earlier fields of earlier editions under which something is to be read
 * @param found one page of what fits
 * @param all how many fit
 */
record Overview(
        Published published,
        Opening opening,
        List<FieldStones> fields,
        List<FieldStones> earlier,
        Search search,
        List<Entry> found,
        int all,
        @Nullable Story story) {

    /** @param found all that fits */
    static Overview of(Published published, Opening opening, Search search, List<Entry> found, @Nullable Story story) {
        return new Overview(
                published,
                opening,
                lines(published, published.fieldsNow()),
                lines(published, published.earlierFields()),
                search,
                found.subList(search.before(), Math.min(search.before() + Search.SIZE, found.size())),
                found.size(),
                story);
    }

    private static List<FieldStones> lines(Published published, List<FieldLine> fields) {
        return fields.stream()
                .map(field -> FieldStones.of(field, published.in(field)))
                .toList();
    }

    /** The part of the address of the field that was searched for; empty for all. */
    public String field() {
        return published.field(search.field()).map(FieldLine::slug).orElse("");
    }

    /** The part of the address of the conference that was searched for; empty for all. */
    public String conference() {
        return published.chosen(search).map(ConferencePage::slug).orElse("");
    }

    public int pages() {
        return Math.max(1, (all + Search.SIZE - 1) / Search.SIZE);
    }

    public Optional<Integer> nextPage() {
        return search.page() < pages() ? Optional.of(search.page() + 1) : Optional.empty();
    }

    public Optional<Integer> previousPage() {
        return search.page() > 1 ? Optional.of(Math.min(search.page() - 1, pages())) : Optional.empty();
    }

    /** The address of another page of what fits. */
    public String address(int number) {
        return UriComponentsBuilder.fromPath("/results")
                .queryParam("q", "{words}")
                .queryParam("field", "{field}")
                .queryParam("kind", "{kind}")
                .queryParam("state", "{state}")
                .queryParam("conference", "{conference}")
                .queryParam("page", number)
                .fragment("recommendations")
                .encode()
                .buildAndExpand(search.words(), field(), search.kindWord(), search.state(), conference())
                .toUriString();
    }
}
