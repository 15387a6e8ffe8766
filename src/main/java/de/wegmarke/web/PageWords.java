package de.wegmarke.web;

import de.wegmarke.shared.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What a plain page says, in its language; templates know it as {@code words}. */
public final class PageWords {

    private final MessageSource translations;
    private final Locale language;
    private final Days days;
    private final Instant now;

    /** @param language of the page */
    public PageWords(MessageSource translations, Locale language, Clock clock) {
        this.translations = translations;
        this.language = language;
        days = new Days(translations, language, clock.getZone());
        now = clock.instant();
    }

    /** The sentence of that key. */
    public String say(String key, Object... arguments) {
        return translations.getMessage(key, arguments, language);
    }

    public String day(LocalDate when) {
        return days.day(when);
    }

    public String day(Instant when) {
        return days.day(when);
    }

    public String time(Instant when) {
        return days.time(when);
    }

    /** The day as machines read it. */
    public String iso(Instant when) {
        return days.iso(when);
    }

    /** When the page is made. */
    public Instant now() {
        return now;
    }

    /** The page's own, as a BCP 47 tag. */
    public String language() {
        return language.toLanguageTag();
    }

    /** From which side the page is read: "ltr" or "rtl". */
    public String direction() {
        return Languages.isRightToLeft(language) ? "rtl" : "ltr";
    }

    /** That of what people here wrote, to be marked on a page in another one; null on a page in the same. */
    public @Nullable String original() {
        return language.getLanguage().equals(Languages.FIRST.getLanguage()) ? null : Languages.FIRST.toLanguageTag();
    }

    /** The ids of those parts that are there, for whoever hears the page; null if there is none. */
    public @Nullable String describedBy(@Nullable String... parts) {
        var there = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return there.isEmpty() ? null : there;
    }
}
