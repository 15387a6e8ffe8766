package de.wegmarke.results;

import de.wegmarke.guideline.FieldLine;
import de.wegmarke.shared.Settings;
import de.wegmarke.shared.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is new, for feed readers. */
@RestController
class FeedPage {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final ReadingRoom room;
    private final Operator operator;
    private final Installation installation;
    private final Settings settings;
    private final MessageSource translations;

    FeedPage(
            ReadingRoom room,
            Operator operator,
            Installation installation,
            Settings settings,
            MessageSource translations) {
        this.room = room;
        this.operator = operator;
        this.installation = installation;
        this.settings = settings;
        this.translations = translations;
    }

    /** @param field number and title of a field as in its address, or its number; nothing for all fields */
    @GetMapping("/results/feed.atom")
    ResponseEntity<String> feed(@RequestParam @Nullable String field, Locale language) {
        var published = room.published();
        var asked = Words.lookedFor(field);
        if (asked.isEmpty()) {
            return answer(feed(published.entries(), null, published.changedAt(), language));
        }
        var chosen = published.field(asked).orElseThrow(Search::noSuchValue);
        return answer(feed(published.in(chosen), chosen, published.changedAt(chosen), language));
    }

    private static ResponseEntity<String> answer(String feed) {
        return ResponseEntity.ok().contentType(ATOM).body(feed);
    }

    private String feed(List<Entry> entries, @Nullable FieldLine field, Optional<Instant> changed, Locale language) {
        var newestFirst = entries.stream()
                .sorted(Comparator.comparing(Entry::changedAt).reversed().thenComparing(Entry::number))
                .toList();
        return new AtomFeed(
                        operator.name(),
                        installation.id(field == null ? "results" : field.slug()),
                        settings,
                        translations,
                        language)
                .write(newestFirst, field, changed.orElse(Instant.EPOCH));
    }
}
