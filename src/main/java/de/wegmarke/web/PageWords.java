package de.wegmarke.web;

import de.wegmarke.shared.Languages;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the templates of all plain pages may speak of. */
@ControllerAdvice(annotations = Controller.class)
class PageWords {

    private final MessageSource translations;
    private final Clock clock;

    PageWords(MessageSource translations, Clock clock) {
        this.translations = translations;
        this.clock = clock;
    }

    /** Writes days and times in the language of the page. */
    @ModelAttribute("days")
    Days days(Locale language) {
        return new Days(translations, language, clock.getZone());
    }

    @ModelAttribute("now")
    Instant now() {
        return clock.instant();
    }

    /** The language of what people here wrote, to be marked on a page in another one; null on a page in the same. */
    @ModelAttribute("original")
    @Nullable String original(Locale language) {
        return language.getLanguage().equals(Languages.FIRST.getLanguage()) ? null : Languages.FIRST.toLanguageTag();
    }
}
