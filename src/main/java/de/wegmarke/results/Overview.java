package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.guideline.FieldLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page {@code /results}, whole.
 *
 * @param opening what the chosen or latest conference came to
 * @param fields of the latest edition
 * @param earlier fields of earlier editions under which something is to be read
 * @param found one page of what fits
 * @param changedAt when something of all this last changed, also what is no longer public
 */
public record Overview(
        Published published,
        Opening opening,
        List<FieldStones> fields,
        List<FieldStones> earlier,
        Search search,
        List<Entry> found,
        Pages pages,
        Optional<Instant> changedAt,
        @Nullable Story story) {

    /** The part of the address of the field that was searched for; empty for all. */
    public String field() {
        return published.field(search.field()).map(FieldLine::slug).orElse("");
    }

    /** The part of the address of the conference that was searched for; empty for all. */
    public String conference() {
        return published.chosen(search).map(ConferencePage::slug).orElse("");
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
