package de.wegmarke.results;

import de.wegmarke.shared.Settings;
import de.wegmarke.shared.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

    /**
     * The newest, with a way to what is older (RFC 5005).
     *
     * @param field number and title of a field as in its address, or its number; nothing for all fields
     */
    @GetMapping("/results/feed.atom")
    ResponseEntity<String> feed(
            @RequestParam @Nullable String field, @RequestParam @Nullable String page, Locale language) {
        var feed = room.feed(Words.lookedFor(field), Pages.asked(page));
        var name = feed.field() == null ? "results" : feed.field().slug();
        var atom = new AtomFeed(operator.name(), installation.id(name), settings, translations, language);
        return ResponseEntity.ok().contentType(ATOM).body(atom.write(feed));
    }
}
